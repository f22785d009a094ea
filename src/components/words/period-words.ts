import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Notice, Ward } from "../../register/register.ts";
import { joinSentences, type Sentence, sentence } from "./sentence.ts";

/** The days something existed: `from 2 May 2019 to 3 May 2023`. Empty when neither is known. */
export function describePeriod(from: CalendarDate | null, to: CalendarDate | null): Sentence {
  return joinSentences([
    from === null ? [] : sentence`from ${{ day: from }}`,
    to === null ? [] : sentence`to ${{ day: to }}`,
  ]);
}

/** When something ended, to stand beside its name: `(until 3 May 2023)`. Empty when it has not. */
export function describeEnd(to: CalendarDate | null): Sentence {
  return to === null ? [] : sentence`(until ${{ day: to }})`;
}

/** The day a decision is due, or the days between which: `16 November 2026 to 30 November 2026`. */
export function describeDue({ from, to }: NonNullable<Notice["decisionDue"]>): Sentence {
  return to === null ? sentence`${{ day: from }}` : sentence`${{ day: from }} to ${{ day: to }}`;
}

/** What is on record of a ward's name and boundaries: `ONS code E05999907. With these boundaries from 2 May 2019.` */
export function describeBoundaries({ code, validFrom, formerNames }: Ward): Sentence {
  return joinSentences([
    ...formerNames.map(({ name, until }) => sentence`Called ${name} until ${{ day: until }}.`),
    code === null ? [] : sentence`ONS code ${code}.`,
    validFrom === null ? [] : sentence`With these boundaries from ${{ day: validFrom }}.`,
  ]);
}
