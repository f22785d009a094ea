import { type Problem, type ProblemDetails, problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import { findMisfit } from "./json-misfit.ts";
import { TextLines } from "./text-lines.ts";

/**
 * What keeps a JSON file from being JSON; null where nothing does. YAML reads most of it all the same, and would
 * pass over faults that stop every other program. Source: RFC 8259.
 */
export function checkJson(path: string, text: string): Problem | null {
  try {
    JSON.parse(text);
    return null;
  } catch {
    // Where the parser stopped it says in words that differ from one version to the next, or not at all.
    const { at, details } = describeAt(text, findMisfit(text));
    return problem("json-syntax", { path, ...new TextLines(text).positionAt(at) }, details);
  }
}

function describeAt(text: string, offset: number): { at: number; details: ProblemDetails } {
  const before = text.slice(0, offset).trimEnd();
  const [found = ""] = text.slice(offset);
  const last = Math.max(0, before.length - 1);
  if (before.endsWith(",") && /[}\]]/.test(found)) return { at: last, details: commaTooMany };
  if (found === "") return { at: last, details: notClosed };
  if (found === '"' && /["\d}\]a-z]$/.test(before)) return { at: last, details: commaMissing };
  return { at: offset, details: { ...unread, message: `${quoteValue(found)} cannot stand here.` } };
}

const commaTooMany: ProblemDetails = {
  message: "There is a comma here with nothing after it.",
  remedy: "Delete the comma: one stands between two entries, and none after the last.",
};
const commaMissing: ProblemDetails = {
  message: "There is no comma after this, and another entry follows.",
  remedy: "Put a comma here.",
};
const notClosed: ProblemDetails = {
  message: "The file ends here, and a bracket or a quote that was opened is not closed.",
  remedy: "Close each { with }, each [ with ] and each quote.",
};
const unread = {
  remedy:
    "Put each name and each text in straight double quotes, with a colon after the name and a comma between entries.",
};
