import { textProblems } from "./catalogue/text.ts";
import type { ProblemId } from "./catalogue.ts";
import type { Problem } from "./problem.ts";

type Ids = Partial<Record<ProblemId, readonly ProblemId[]>>;

/** What one fault brings with it in its own file: mending the first mends the others, or shows what is left of them. */
const broughtInFile: Ids = {
  "decision-text-missing": ["money-not-in-text"],
  "decided-in-future": ["published-before-decided", "effective-before-decided"],
  "exempt-file-present": ["attachment-without-record"],
  "key-reason-without-key": ["key-threshold-crossed"],
  "report-missing": ["paragraph-mention-missing"],
};

/** The same, in any file of the same folder. */
const broughtInFolder: Ids = { "notice-after-decision": ["published-long-after"] };

/** The same, on its own line. */
const broughtOnLine: Ids = {
  "decision-text-missing": ["section-unknown", "heading-level-one", "heading-skips-level"],
  "reasons-missing": ["section-unknown", "heading-level-one", "heading-skips-level"],
  "alternatives-missing": ["section-unknown", "heading-level-one", "heading-skips-level"],
};

/** The same problems without those that only repeat another: one mistake is told once, as what it is. */
export function withoutEchoes(problems: readonly Problem[]): Problem[] {
  // What lies in other folders is never an echo, and a folder holds few problems: a bad year of them is still quick.
  const echoes = [...Map.groupBy(problems, folderOf).values()].flatMap((together) =>
    together.filter((told) => together.some((cause) => cause !== told && isEcho(told, cause))),
  );
  const left = new Set(problems);
  for (const echo of echoes) left.delete(echo);
  return [...left];
}

function isEcho(told: Problem, cause: Problem): boolean {
  if (broughtInFolder[cause.id]?.includes(told.id)) return true;
  if (told.path !== cause.path) return false;
  if (broughtInFile[cause.id]?.includes(told.id)) return true;
  if (told.line !== cause.line) return false;
  if (broughtOnLine[cause.id]?.includes(told.id) || (isOfText(cause) && !isOfText(told))) return true;
  // A reference of `0142` needs more than quotes: what it must be says all.
  return told.id === "yaml-number-changed" && cause.column === told.column;
}

/** Whether a fault is in the characters: nothing can be said of a value that holds one. */
function isOfText({ id }: Problem): boolean {
  return Object.hasOwn(textProblems, id);
}

function folderOf({ path }: Problem): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
