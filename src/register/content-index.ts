import { divisionOf } from "../calendar/bank-holidays.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { WorkingCalendar } from "../calendar/working-days.ts";
import type { CouncilFrontMatter } from "../schema/council.ts";
import type { DecisionMakerFrontMatter } from "../schema/decision-maker.ts";
import type { WardFrontMatter } from "../schema/ward.ts";
import { type Bodies, buildBodies } from "./bodies.ts";
import type { ParsedContent, ParsedMatter } from "./content.ts";
import { listPublicPlaces } from "./mentions/public-places.ts";
import { withoutDrafts } from "./published.ts";

/** What rules and joins look things up in. A map is null when the file it comes from could not be read: then nothing is unknown. */
export interface ContentIndex extends Bodies {
  /** What is checked: everything but drafts. */
  readonly content: ParsedContent;
  readonly asOf: CalendarDate;
  readonly council: CouncilFrontMatter | null;
  /** Null when the council's nation or the bank holidays are not known. */
  readonly calendar: WorkingCalendar | null;
  readonly wardById: ReadonlyMap<string, WardFrontMatter> | null;
  readonly decisionMakerById: ReadonlyMap<string, DecisionMakerFrontMatter> | null;
  /** Whole folders, drafts included: naming one is told apart from naming nothing. */
  readonly matterByReference: ReadonlyMap<string, ParsedMatter>;
  /** The same folders, by their path. */
  readonly matterByFolder: ReadonlyMap<string, ParsedMatter>;
}

export function buildContentIndex(content: ParsedContent, asOf: CalendarDate): ContentIndex {
  return {
    ...buildBodies(content, listPublicPlaces(content)),
    content: withoutDrafts(content),
    asOf,
    council: content.council?.facts ?? null,
    calendar: buildCalendar(content),
    wardById: indexById(content.wards?.facts),
    decisionMakerById: indexById(content.decisionMakers?.facts),
    matterByReference: new Map(content.matters.map((matter) => [matter.reference, matter])),
    matterByFolder: new Map(content.matters.map((matter) => [matter.folderPath, matter])),
  };
}

function buildCalendar({ council, bankHolidays }: ParsedContent): WorkingCalendar | null {
  if (council === null || bankHolidays === null) return null;
  return {
    bankHolidays: bankHolidays.facts[divisionOf(council.facts.nation)],
    closures: council.facts.closures ?? [],
  };
}

/** The first of two with one id stands; the second is told of by `id-taken`. */
function indexById<Entry extends { id: string }>(
  entries: readonly Entry[] | undefined,
): Map<string, Entry> | null {
  if (!entries) return null;
  return new Map([...entries].reverse().map((entry) => [entry.id, entry]));
}
