import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CalendarDate, isCalendarDate } from "../src/calendar/calendar-date.ts";
import { UsageError } from "../src/settings.ts";
import { corpusToday } from "./bench/corpus/corpus-years.ts";
import { formatMachine } from "./bench/format-results.ts";
import { describeMachine } from "./bench/machine.ts";
import { type Flags, readFlags } from "./bench/read-flags.ts";
import { formatSearch } from "./bench/search/format-search.ts";
import { loadBenched } from "./bench/search/load-benched.ts";
import { runSearchContest } from "./bench/search/run-search-contest.ts";
import { runCommand } from "./run-command.ts";

/** Measures searching a built site in a browser, beside one Pagefind index and one MiniSearch index of the same pages. */
await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    site: { type: "string" },
    content: { type: "string" },
    today: { type: "string", default: corpusToday },
    work: { type: "string" },
  });
  const machine = describeMachine();
  const register = await loadBenched(readFolder(flags, "content"), readDay(flags));
  const work =
    flags["work"] === undefined ? mkdtempSync(join(tmpdir(), "register-search-")) : String(flags["work"]);
  try {
    const outcomes = await runSearchContest(register, readFolder(flags, "site"), work, tellProgress);
    process.stdout.write(`${formatMachine(machine)}\n\n${formatSearch(outcomes)}\n`);
  } finally {
    if (flags["work"] === undefined) rmSync(work, { recursive: true, force: true });
  }
  return 0;
});

function readFolder(flags: Flags, flag: string): string {
  const value = flags[flag];
  if (typeof value === "string") return value;
  throw new UsageError(`--${flag} must name a folder.`);
}

function readDay(flags: Flags): CalendarDate {
  const day = String(flags["today"]);
  if (isCalendarDate(day)) return day;
  throw new UsageError(`--today must be a day such as 2026-11-20; found "${day}".`);
}

function tellProgress(line: string): void {
  process.stderr.write(`${line}\n`);
}
