import type { Topic } from "../../register/queries.ts";
import type { Council, DecisionMaker, Ward } from "../../register/register.ts";
import {
  allWardsFeedUrl,
  calendarUrl,
  callInUrl,
  correctionsUrl,
  feedUrl,
  forthcomingUrl,
  keyDecisionsUrl,
  registerUrl,
  urgentUrl,
  wardNotRecordedFeedUrl,
} from "../../urls.ts";
import { areaWordsOf } from "./area-words.ts";
import { nameInSentence } from "./decision-maker-words.ts";

/** A feed or a calendar, as pages link to it and as it names itself. */
export interface Followed {
  /** What is in it: `Decisions naming Staithe ward`. */
  readonly subject: string;
  /** The same with whose register it is: it stands alone in a feed reader. */
  readonly title: string;
  readonly url: string;
}

/** What the names of feeds read of a council. */
export type NamedCouncil = Pick<Council, "name" | "shortName" | "areaTerm">;

export function feedOfDecisions(council: NamedCouncil): Followed {
  return follow(council, "All decisions, and what is to be decided", feedUrl(registerUrl));
}

export function feedOfKeyDecisions(council: NamedCouncil): Followed {
  return follow(council, "Key decisions", feedUrl(keyDecisionsUrl));
}

export function feedOfOpenCallIns(council: NamedCouncil): Followed {
  return follow(council, "Decisions that can still be called in", feedUrl(callInUrl));
}

export function feedOfForthcoming(council: NamedCouncil): Followed {
  return follow(council, "Decisions to come", feedUrl(forthcomingUrl));
}

export function feedOfUrgent(council: NamedCouncil): Followed {
  return follow(council, "Urgent decisions", feedUrl(urgentUrl));
}

export function feedOfCorrections(council: NamedCouncil): Followed {
  return follow(council, "Corrections and changes", feedUrl(correctionsUrl));
}

export function feedOfWard(council: NamedCouncil, { name, url }: Pick<Ward, "name" | "url">): Followed {
  return follow(council, `Decisions naming ${name} ${areaWordsOf(council).one}`, feedUrl(url));
}

export function feedOfAllWards(council: NamedCouncil): Followed {
  return follow(council, `Decisions for all ${areaWordsOf(council).many}`, allWardsFeedUrl);
}

export function feedOfWardNotRecorded(council: NamedCouncil): Followed {
  const subject = `Decisions whose ${areaWordsOf(council).one} was not recorded`;
  return follow(council, subject, wardNotRecordedFeedUrl);
}

export function feedOfDecisionMaker(council: NamedCouncil, maker: DecisionMaker): Followed {
  return follow(council, `Decisions of ${nameInSentence(maker)}`, feedUrl(maker.url));
}

export function feedOfTopic(council: NamedCouncil, { name, url }: Pick<Topic, "name" | "url">): Followed {
  return follow(council, `Decisions on the topic “${name}”`, feedUrl(url));
}

export function calendarOfDecisions(council: NamedCouncil): Followed {
  const subject = "Call-in deadlines, days of effect and decisions due";
  return follow(council, subject, calendarUrl(registerUrl));
}

export function calendarOfCallIns(council: NamedCouncil): Followed {
  return follow(council, "Call-in deadlines", calendarUrl(callInUrl));
}

export function calendarOfForthcoming(council: NamedCouncil): Followed {
  const subject = "Decisions due, and last days to make representations";
  return follow(council, subject, calendarUrl(forthcomingUrl));
}

function follow({ name, shortName }: NamedCouncil, subject: string, url: string): Followed {
  return { subject, title: `${subject} – ${shortName ?? name} decisions register`, url };
}
