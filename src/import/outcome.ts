import type { Facts } from "./imported-record.ts";

/** What came of one file. Printed as it is by `--json`. */
export type Outcome =
  | {
      readonly file: string;
      readonly outcome: "imported";
      readonly kind: "decision" | "proposed-decision" | "report";
      /** The matter's reference here: `2020/0001`. */
      readonly reference: string;
      /** The number its first publisher gave it. */
      readonly sourceReference?: string;
      readonly path: string;
      readonly facts: Facts;
      readonly notes: readonly string[];
    }
  | {
      readonly file: string;
      readonly outcome: "refused";
      readonly kind: string;
      readonly reason: string;
      readonly notes: readonly string[];
    };

/** An outcome for people: a line, with its notes below. */
export function formatOutcome(outcome: Outcome): string {
  if (outcome.outcome === "refused") return `${outcome.file}: refused. ${outcome.reason}`;
  const { file, kind, reference, path, notes } = outcome;
  const head = `${file}: ${kind.replace("-", " ")} imported as ${reference}, ${path}`;
  return [head, ...notes.map((note) => `  - ${note}`)].join("\n");
}

/** What came of all of them, in a line: "2 imported, 1 refused." */
export function formatTotals(outcomes: readonly Outcome[]): string {
  const imported = outcomes.filter(({ outcome }) => outcome === "imported").length;
  return `${imported} imported, ${outcomes.length - imported} refused.`;
}
