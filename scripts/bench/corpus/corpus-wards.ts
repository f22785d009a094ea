import { type CalendarDate, calendarDate } from "../../../src/calendar/calendar-date.ts";
import type { Lexicon } from "./lexicon.ts";

/** A ward as `wards.yml` has it. */
export interface CorpusWard {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly validFrom: CalendarDate;
  readonly validTo?: CalendarDate;
}

const firstDay = calendarDate("2003-05-01");
/** Three wards gave way to three others on this day. */
const newWardsFrom = calendarDate("2015-05-07");
const lastDayOfOldWards = calendarDate("2015-05-06");

/** Thirty wards, six of which were there for only some of the years. */
export function listWards(lexicon: Lexicon): readonly CorpusWard[] {
  return Array.from({ length: 30 }, (_, at) => {
    const name = lexicon.nameAt(-1 - at);
    const ward = { id: name.toLowerCase(), name, code: `E059998${String(at + 1).padStart(2, "0")}` };
    if (at < 24) return { ...ward, validFrom: firstDay };
    return at < 27
      ? { ...ward, validFrom: firstDay, validTo: lastDayOfOldWards }
      : { ...ward, validFrom: newWardsFrom };
  });
}

/** The wards there were on a day. */
export function wardsOn(wards: readonly CorpusWard[], day: CalendarDate): readonly CorpusWard[] {
  return wards.filter(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  );
}
