import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { UsageError } from "../src/settings.ts";
import type { Contestant } from "./bench/contestant.ts";
import { contestants } from "./bench/contestants.ts";
import { corpusToday } from "./bench/corpus/corpus-years.ts";
import { formatResults } from "./bench/format-results.ts";
import { describeMachine } from "./bench/machine.ts";
import { type Flags, readFlags, readWholeNumber } from "./bench/read-flags.ts";
import { failureOf, type Outcome, runContest } from "./bench/run-contest.ts";
import { formatSearch } from "./bench/search/format-search.ts";
import { loadBenched } from "./bench/search/load-benched.ts";
import { runSearchContest } from "./bench/search/run-search-contest.ts";
import { runCommand } from "./run-command.ts";

/** Measures this register beside other ways to build and to search the same pages, and prints tables in Markdown. */
await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    matters: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
    work: { type: "string" },
    "no-peers": { type: "boolean", default: false },
    "no-search": { type: "boolean", default: false },
  });
  const sizes = String(flags["matters"])
    .split(",")
    .map((size) => readWholeNumber("matters", size));
  const chosen = chooseContestants(flags);
  const machine = describeMachine();
  const workPath = openWorkFolder(flags["work"]);
  try {
    const results = [];
    for (const matters of sizes.sort((a, b) => a - b))
      results.push(
        await runContest({ matters, seed: String(flags["seed"]), contestants: chosen, workPath, tell }),
      );
    const outcomes = results.flatMap((result) => result.outcomes);
    const absences = results.flatMap((result) => result.absences);
    process.stdout.write(`${formatResults(machine, { outcomes, absences })}\n`);
    if (chosen.some(({ name }) => name === "register") && !flags["no-search"])
      process.stdout.write(`\n${await searchLargest(Math.max(...sizes), workPath)}\n`);
    return outcomes.some(isOurFailure) ? 1 : 0;
  } finally {
    if (flags["work"] === undefined) rmSync(workPath, { recursive: true, force: true });
  }
});

/** Searches the site that this register was built into last, that of the largest size. */
async function searchLargest(matters: number, workPath: string): Promise<string> {
  const register = await loadBenched(join(workPath, `content-${matters}`), corpusToday);
  const searchPath = join(workPath, "search");
  return formatSearch(await runSearchContest(register, join(workPath, "register/dist"), searchPath, tell));
}

/** Another's failure is a finding; our own is a fault. */
function isOurFailure(outcome: Outcome): boolean {
  const isPeer = contestants.find(({ name }) => name === outcome.name)?.isPeer;
  return isPeer === false && failureOf(outcome) !== null;
}

function chooseContestants(flags: Flags): readonly Contestant[] {
  const known = contestants.map(({ name }) => name);
  const only = typeof flags["only"] === "string" ? flags["only"].split(",") : known;
  const stranger = only.find((name) => !known.includes(name));
  if (stranger !== undefined)
    throw new UsageError(`--only must name some of ${known.join(", ")}; found "${stranger}".`);
  return contestants.filter(({ name, isPeer }) => only.includes(name) && !(isPeer && flags["no-peers"]));
}

/** A folder named by `--work` is kept, with the peers that were installed in it; any other is removed at the end. */
function openWorkFolder(named: Flags[string]): string {
  if (typeof named !== "string") return mkdtempSync(join(tmpdir(), "register-bench-"));
  mkdirSync(named, { recursive: true });
  return resolve(named);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
