import { formatProblemsAsText } from "../../src/problems/format-text.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { parseRecordText } from "../../src/source/read-record.ts";
import { judgeBytes } from "../../src/source/read-text-file.ts";

/** What an officer is shown for some problems, line by line, without the closing count. */
export function toldLines(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  return formatProblemsAsText(problems, { records: 0, files: 0 }).split("\n").slice(0, -2);
}

/** What is told of the characters of one file. */
export function tellBytes(bytes: string | Uint8Array): string[] {
  const { problems } = judgeBytes("content/x.md", typeof bytes === "string" ? Buffer.from(bytes) : bytes);
  return toldLines(problems).slice(1);
}

/** What is told of one record whose fields are these. */
export function tellFields(fields: string): string[] {
  return tellFile(`---\n${fields}\n---\n`);
}

/** What is told of one whole Markdown file. */
export function tellFile(text: string): string[] {
  return toldLines(parseRecordText("content/x.md", "decision", text).problems).slice(1);
}
