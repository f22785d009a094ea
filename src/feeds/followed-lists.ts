import {
  type Followed,
  feedOfAllWards,
  feedOfDecisionMaker,
  feedOfDecisions,
  feedOfForthcoming,
  feedOfKeyDecisions,
  feedOfOpenCallIns,
  feedOfTopic,
  feedOfUrgent,
  feedOfWard,
  feedOfWardNotRecorded,
} from "../components/words/feed-words.ts";
import {
  bandsOfWard,
  listForthcoming,
  listKeyDecisions,
  listMattersOf,
  listOpenCallIns,
  listTopics,
  listUrgentMatters,
} from "../register/queries.ts";
import type { Matter, Register } from "../register/register.ts";
import { callInUrl, forthcomingUrl, keyDecisionsUrl, registerUrl, urgentUrl, wardsUrl } from "../urls.ts";

/** A list of matters that has a feed. */
export interface FollowedList {
  /** What the lasting id of its feed is made of. */
  readonly name: string;
  readonly feed: Followed;
  /** The page that lists the same. */
  readonly pageUrl: string;
  /** In the order of that page. */
  readonly matters: readonly Matter[];
}

/** Every list of matters that has a feed, one after another. */
export function* listFollowedLists(register: Register): Generator<FollowedList> {
  const { council, matters } = register;
  yield { name: "feed/decisions", feed: feedOfDecisions(council), pageUrl: registerUrl, matters };
  yield {
    name: "feed/key-decisions",
    feed: feedOfKeyDecisions(council),
    pageUrl: keyDecisionsUrl,
    matters: listKeyDecisions(register),
  };
  yield {
    name: "feed/call-in",
    feed: feedOfOpenCallIns(council),
    pageUrl: callInUrl,
    matters: listOpenCallIns(register),
  };
  yield {
    name: "feed/forthcoming",
    feed: feedOfForthcoming(council),
    pageUrl: forthcomingUrl,
    matters: listForthcoming(register),
  };
  yield {
    name: "feed/urgent",
    feed: feedOfUrgent(council),
    pageUrl: urgentUrl,
    matters: listUrgentMatters(matters),
  };
  yield* listWardLists(register);
  yield* listDecisionMakerLists(register);
  yield* listTopicLists(register);
}

/** A feed for what names each ward, and one for each of the two bands that are the same for all. */
function* listWardLists(register: Register): Generator<FollowedList> {
  const { council, wards, matters } = register;
  for (const ward of wards)
    yield {
      name: `feed/ward/${ward.id}`,
      feed: feedOfWard(council, ward),
      pageUrl: ward.url,
      matters: bandsOfWard(register, ward).named,
    };
  const withScope = (scope: "all" | "not-recorded") => matters.filter(({ wards }) => wards.scope === scope);
  yield {
    name: "feed/all-wards",
    feed: feedOfAllWards(council),
    pageUrl: wardsUrl,
    matters: withScope("all"),
  };
  yield {
    name: "feed/ward-not-recorded",
    feed: feedOfWardNotRecorded(council),
    pageUrl: wardsUrl,
    matters: withScope("not-recorded"),
  };
}

function* listDecisionMakerLists(register: Register): Generator<FollowedList> {
  for (const maker of register.decisionMakers)
    yield {
      name: `feed/decision-maker/${maker.id}`,
      feed: feedOfDecisionMaker(register.council, maker),
      pageUrl: maker.url,
      matters: listMattersOf(register, maker),
    };
}

function* listTopicLists(register: Register): Generator<FollowedList> {
  for (const topic of listTopics(register))
    yield {
      name: `feed/topic/${topic.slug}`,
      feed: feedOfTopic(register.council, topic),
      pageUrl: topic.url,
      matters: topic.matters,
    };
}
