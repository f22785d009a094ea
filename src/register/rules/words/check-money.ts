import type { Problem } from "../../../problems/problem.ts";
import type { DecisionRecord, ReportRecord } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { WordRule } from "../rule.ts";

/** An amount in the front matter stands, digit for digit, in the text: what is counted is what was decided. */
export const checkMoneyInText: WordRule<DecisionRecord | ReportRecord> = (record, { text }) =>
  (record.facts.money ?? []).flatMap(({ amount }, at): Problem[] => {
    if (holdsAmount(text, amount.text)) return [];
    const message = `"${amount.text}" is not in the text below.`;
    const remedy = "Write the amount exactly as the text has it, pounds, commas and pence.";
    return [problemAt("money-not-in-text", record, ["money", at, "amount"], { message, remedy })];
  });

/** Whether a text holds an amount and not merely the beginning of a larger one: £500 is not in "£500,000" or "£500m". */
function holdsAmount(text: string, amount: string): boolean {
  const literal = amount.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`${literal}(?![\\d]|[,.]\\d|\\s?(?:m|bn|k|million|billion|thousand)\\b)`, "i").test(text);
}
