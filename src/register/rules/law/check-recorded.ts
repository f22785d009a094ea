import type { Problem } from "../../../problems/problem.ts";
import { isAuthored, listRecords } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { DecisionRule, MatterRule } from "../rule.ts";

/** "Not recorded" is for transcribed records: whoever writes one here knows, or can find out. */
export const checkNotRecorded: MatterRule = (matter, { decisionMakerById }) =>
  listRecords(matter).flatMap((record) => {
    if (!isAuthored(record.facts)) return [];
    const maker = "decisionMaker" in record.facts ? record.facts.decisionMaker : undefined;
    const facts: Record<string, unknown> = {
      ...record.facts,
      decisionMaker: maker === undefined ? undefined : decisionMakerById?.get(maker)?.type,
    };
    return ["wards", "regime", "status", "decisionMaker"].flatMap((field): Problem[] => {
      if (facts[field] !== "not-recorded") return [];
      const message = '"not-recorded" is only for records transcribed from elsewhere.';
      const remedy = "Give the fact or, if the record was transcribed, say from where under origin.";
      return [problemAt("not-recorded-when-authored", record, [field], { message, remedy })];
    });
  });

/** A decision that is only proposed has no day on which it was taken. */
export const checkProposedDate: DecisionRule = ({ facts, ...decision }) => {
  if (facts.status !== "proposed" || !facts.decidedOn) return [];
  const message = `"${facts.decidedOn}" is given, and the status is "proposed".`;
  const remedy = "Delete decidedOn, or give the status it has now that it is decided.";
  return [problemAt("proposed-with-date", decision, ["decidedOn"], { message, remedy })];
};
