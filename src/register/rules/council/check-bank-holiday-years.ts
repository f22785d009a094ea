import type { Problem } from "../../../problems/problem.ts";
import { type CallInTiming, deriveCallInTiming } from "../../call-in-timing.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule } from "../rule.ts";

/** The bank holidays of a year must be known before its working days can be counted: a year left out has not none. */
export const checkBankHolidayYears: ContentRule = (index) => {
  const { bankHolidays, matters } = index.content;
  const firstNeeding = new Map<
    string,
    { timing: Extract<CallInTiming, { kind: "holidays-missing" }>; reference: string }
  >();
  for (const { decision, reference } of matters) {
    const timing = decision && deriveCallInTiming(decision.facts, index);
    if (timing?.kind !== "holidays-missing") continue;
    const key = `${timing.division} ${timing.year}`;
    const known = firstNeeding.get(key);
    if (!known || reference < known.reference) firstNeeding.set(key, { timing, reference });
  }
  return [...firstNeeding.values()].flatMap(({ timing: { division, year }, reference }): Problem[] => {
    if (!bankHolidays) return [];
    const message = `the bank holidays of ${year} are not given for ${division}; decision ${reference} needs them to count working days.`;
    const remedy = `Add ${year} from https://www.gov.uk/bank-holidays.json, and keep the years that are there.`;
    return [
      problemAt("bank-holidays-year-missing", bankHolidays, [division, String(year)], { message, remedy }),
    ];
  });
};
