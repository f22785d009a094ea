import type { Entry } from "../entry.ts";
import { foldSpaces } from "../fold-spaces.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { isHardWrapped } from "../text/blocks-from-lines.ts";
import { removePageBreaks } from "../text/page-breaks.ts";
import { buildDecision } from "./build-decision.ts";
import { entriesFromLines } from "./entries-from-lines.ts";
import { cutSignature, findSignedDate } from "./signature.ts";
import { splitFrontGrid } from "./split-front-grid.ts";

/** The words a ModernGov decision page begins with, when copied as text: the title is on the line below. */
const pageTitles = /^(?:decision details|issue - decisions|issue details)$/i;

/** Reads a decision in plain text: a copied decision page, or a record of decision with its own labels. */
export function readDecisionText(paperLines: readonly string[]): ImportedRecord {
  const wrapped = isHardWrapped(paperLines);
  const { lines, footerCount } = removePageBreaks(paperLines);
  const { text, signature } = cutSignature(lines);
  const { title, rest } = takePageTitle(wrapped ? splitFrontGrid(text) : text);
  const entries = [
    ...(title ? [title] : []),
    ...entriesFromLines(rest, { wrapped, depthOf: () => 3 }),
    ...asEntry(signature),
  ];
  const record = buildDecision({ entries, isProposed: isProposed(lines), isFragment: false });
  const signedOn = record.kind === "decision" ? findSignedDate(signature) : undefined;
  if (signedOn) record.facts.decidedOn ??= signedOn;
  if (footerCount > 0)
    record.remarks.push(
      `Page numbers and footers were left out from ${footerCount} ${footerCount === 1 ? "page" : "pages"}.`,
    );
  return record;
}

/** The place for a signature is kept as it is laid out, below what has a place of its own. */
function asEntry(signature: readonly string[]): Entry[] {
  if (signature.length === 0) return [];
  const lines = signature.slice(0, signature.findLastIndex((line) => line.trim() !== "") + 1);
  return [{ field: "other", written: "", value: "", valueLines: [], blocks: [{ kind: "columns", lines }] }];
}

/** A record that says it is proposed, or that holds a proposed decision and no other. */
function isProposed(lines: readonly string[]): boolean {
  if (
    lines
      .slice(0, 15)
      .some((line) => /\bproposed record of decision\b|^\s*draft record of decision\b/i.test(line))
  )
    return true;
  return (
    lines.some((line) => /^\s*proposed decision\s*(?::|$)/i.test(line)) &&
    !lines.some((line) => /^\s*(?:decision(?: taken| made)?|resolved)\s*(?::|$)/i.test(line))
  );
}

function takePageTitle(lines: readonly string[]): { title?: Entry; rest: readonly string[] } {
  const filled = lines.flatMap((line, index) => (line.trim() === "" ? [] : [index]));
  const [first = -1, second = -1] = filled;
  if (first < 0 || second < 0 || !pageTitles.test((lines[first] ?? "").trim())) return { rest: lines };
  const value = foldSpaces(lines[second] ?? "");
  return {
    title: { field: "title", written: "Title", value, valueLines: [value], blocks: [] },
    rest: lines.slice(second + 1),
  };
}
