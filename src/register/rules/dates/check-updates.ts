import type { Problem } from "../../../problems/problem.ts";
import { listRecords, type MatterRecord } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { MatterRule } from "../rule.ts";

/** Changes are told oldest first, and each came after publication: before it there is nothing to tell. */
export const checkUpdates: MatterRule = (matter) => listRecords(matter).flatMap(checkRecord);

function checkRecord(record: MatterRecord): Problem[] {
  const { facts } = record;
  if (!("updated" in facts)) return [];
  const updates = facts.updated ?? [];
  return updates.flatMap(({ on }, at) => [
    ...beforePublished(record, on, at, facts.publishedOn),
    ...outOfOrder(record, on, at, updates[at - 1]?.on),
  ]);
}

function beforePublished(
  record: MatterRecord,
  on: string,
  at: number,
  publishedOn: string | undefined,
): Problem[] {
  if (!publishedOn || publishedOn <= on) return [];
  const message = `"${on}" is before the record was published, on ${publishedOn}.`;
  const remedy = "Correct the date. The first publication date never moves.";
  return [problemAt("updated-before-published", record, ["updated", at, "on"], { message, remedy })];
}

function outOfOrder(record: MatterRecord, on: string, at: number, before: string | undefined): Problem[] {
  if (!before || before <= on) return [];
  const message = `"${on}" stands after "${before}", which is later.`;
  const remedy = "Put the changes in order, oldest first.";
  return [problemAt("updated-out-of-order", record, ["updated", at, "on"], { message, remedy })];
}
