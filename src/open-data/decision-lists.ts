import type { OutputFile } from "../output-file.ts";
import {
  listRecorded,
  listRecordedByWardScope,
  listRecordedOf,
  listRecordedOfWard,
  listRecordedYears,
  type RecordedMatter,
} from "../register/queries.ts";
import type { Register } from "../register/register.ts";
import {
  decisionMakerDataUrl,
  decisionsDataUrl,
  wardDataUrl,
  wardScopeDataUrls,
  yearDataUrl,
} from "../urls.ts";
import type { AddressOf } from "./address-of.ts";
import { buildDecision } from "./records/build-decision.ts";
import { decisionColumns } from "./tables/decision-columns.ts";
import { serialiseCsv } from "./tables/serialise-csv.ts";

/**
 * Every list of decisions: all, by year, by ward and by decision maker. A list for a ward or a decision maker is there
 * even where it is empty; one for a year only where there is a decision. Proposals stand in them, marked by their status.
 */
export function* listDecisionLists(register: Register, addressOf: AddressOf): Generator<OutputFile> {
  const asJson = (url: string, matters: readonly RecordedMatter[]): OutputFile => {
    return { url, madeFrom: matters, write: () => serialiseDecisions(matters, addressOf) };
  };
  const asCsv = (url: string, matters: readonly RecordedMatter[]): OutputFile => {
    return { url, madeFrom: matters, write: () => tabulateDecisions(matters, addressOf) };
  };
  const all = listRecorded(register);
  yield asJson(decisionsDataUrl("json"), all);
  yield asCsv(decisionsDataUrl("csv"), all);
  for (const { year, entries } of listRecordedYears(register)) {
    yield asJson(yearDataUrl(year, "json"), entries);
    yield asCsv(yearDataUrl(year, "csv"), entries);
  }
  for (const ward of register.wards) yield asCsv(wardDataUrl(ward.id), listRecordedOfWard(register, ward));
  for (const scope of ["all", "none", "not-recorded"] as const)
    yield asCsv(wardScopeDataUrls[scope], listRecordedByWardScope(register, scope));
  for (const maker of register.decisionMakers)
    yield asCsv(decisionMakerDataUrl(maker.id), listRecordedOf(register, maker));
}

/** One decision a line, so that lines can be told apart by programs that read no JSON. */
function serialiseDecisions(matters: readonly RecordedMatter[], addressOf: AddressOf): string {
  const lines = matters.map((matter) => JSON.stringify(buildDecision(matter, addressOf)));
  return lines.length === 0 ? '{"decisions":[]}\n' : `{"decisions":[\n${lines.join(",\n")}\n]}\n`;
}

/** A header row, then a row for each decision. */
function tabulateDecisions(matters: readonly RecordedMatter[], addressOf: AddressOf): string {
  const head = decisionColumns.map(({ name }) => name);
  const rows = matters.map((matter) => {
    const decision = buildDecision(matter, addressOf);
    return decisionColumns.map(({ read }) => read(decision));
  });
  return serialiseCsv([head, ...rows]);
}
