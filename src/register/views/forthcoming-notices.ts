import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { countClearDays, earliestDayAfterClearDays } from "../../calendar/clear-days.ts";
import type { NoticeKind } from "../../schema/vocabulary.ts";
import { deriveListedMatter, type ListedMatter } from "../listed-matter.ts";
import { compareText } from "../order.ts";
import { isDecided } from "../queries.ts";
import type { DecisionMaker, Matter, Notice, Register } from "../register.ts";
import { remember } from "../remember.ts";

/** How much of the notice the law asks for has been given by the day of the register. */
export interface NoticeCount {
  /** Clear days a decision taken on that day would have had. */
  readonly soFar: number;
  /** Null where the law sets no number. */
  readonly needed: number | null;
  /** The first day on which it can be decided with all of them. */
  readonly completeOn: CalendarDate | null;
}

/** A notice of what is to be decided, or heard in private, and is not decided yet. */
export interface ForthcomingNotice
  extends Pick<
    Notice,
    "title" | "url" | "kind" | "publishedOn" | "decisionDue" | "keyReasons" | "representationsBy"
  > {
  readonly matter: Pick<ListedMatter, "reference" | "title" | "url" | "wards">;
  readonly decisionMaker: Pick<DecisionMaker, "name" | "url"> | null;
  readonly count: NoticeCount;
  /** Whether the last day it gives or, where it gives none, that of the report's meeting has passed. */
  readonly isDayPassed: boolean;
}

/** Clear days of notice in England: SI 2012/2089 regs 9(2), 10(1), 11 and 5(2). */
const clearDaysNeeded: Readonly<Record<NoticeKind, number | null>> = {
  "key-decision": 28,
  "general-exception": 5,
  "special-urgency": null,
  "private-meeting": 28,
};

/** The notices of what is not decided yet, soonest due first and those that give no day last; of one matter, in file order. */
export const listForthcomingNotices = remember((register: Register): readonly ForthcomingNotice[] =>
  register.matters
    .filter((matter) => !isDecided(matter))
    .flatMap((matter) => matter.notices.map((notice) => describeNotice(notice, matter, register)))
    .sort(compareDue),
);

function describeNotice(
  notice: Notice,
  matter: Matter,
  { asOf, council }: Pick<Register, "asOf" | "council">,
): ForthcomingNotice {
  const { title, url, kind, publishedOn, decisionDue, keyReasons, representationsBy } = notice;
  const { reference, title: matterTitle, url: matterUrl, wards } = deriveListedMatter(matter);
  const maker = notice.decisionMaker ?? matter.decisionMaker;
  const lastDay = decisionDue?.to ?? decisionDue?.from ?? null;
  return {
    ...{ title, url, kind, publishedOn, decisionDue, keyReasons, representationsBy },
    matter: { reference, title: matterTitle, url: matterUrl, wards },
    decisionMaker: maker && { name: maker.name, url: maker.url },
    count: countNotice(publishedOn, asOf, council.nation === "england" ? clearDaysNeeded[kind] : null),
    isDayPassed: lastDay === null ? matter.awaits === "record" : lastDay < asOf,
  };
}

function countNotice(publishedOn: CalendarDate, asOf: CalendarDate, needed: number | null): NoticeCount {
  return {
    soFar: countClearDays(publishedOn, asOf),
    needed,
    completeOn: needed === null ? null : earliestDayAfterClearDays(publishedOn, needed),
  };
}

/** Notices of one matter that are due alike compare as equal, and so keep their order. */
function compareDue(a: ForthcomingNotice, b: ForthcomingNotice): number {
  const dueOf = ({ decisionDue }: ForthcomingNotice) => decisionDue?.from ?? "none";
  return compareText(dueOf(a), dueOf(b)) || compareText(a.matter.reference, b.matter.reference);
}
