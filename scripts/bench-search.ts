import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CalendarDate, isCalendarDate } from "../src/calendar/calendar-date.ts";
import { loadRegister } from "../src/register/load-register.ts";
import type { Register } from "../src/register/register.ts";
import { listSearchParts } from "../src/search/search-parts.ts";
import { UsageError } from "../src/settings.ts";
import { corpusToday } from "./bench/corpus/corpus-years.ts";
import { formatMachine } from "./bench/format-results.ts";
import { describeMachine } from "./bench/machine.ts";
import { type Flags, readFlags } from "./bench/read-flags.ts";
import { formatSearch } from "./bench/search/format-search.ts";
import { measureSearch } from "./bench/search/measure-search.ts";
import { prepareIndex } from "./bench/search/prepare-index.ts";
import { chooseTrials } from "./bench/search/search-trials.ts";
import { joinParts } from "./bench/search/whole-part.ts";
import { runCommand } from "./run-command.ts";

/** Measures searching a built site in a browser: by parts, newest first; all parts; and one index of the whole. */
await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    site: { type: "string" },
    content: { type: "string" },
    today: { type: "string", default: corpusToday },
    work: { type: "string" },
  });
  const machine = describeMachine();
  const register = await load(readFolder(flags, "content"), readDay(flags));
  const work =
    flags["work"] === undefined ? mkdtempSync(join(tmpdir(), "register-search-")) : String(flags["work"]);
  try {
    const report = await measure(register, readFolder(flags, "site"), work);
    process.stdout.write(`${formatMachine(machine)}\n\n${report}\n`);
  } finally {
    if (flags["work"] === undefined) rmSync(work, { recursive: true, force: true });
  }
  return 0;
});

async function measure(register: Register, sitePath: string, work: string): Promise<string> {
  const parts = listSearchParts(register);
  const byParts = await prepareIndex(sitePath, parts, join(work, "parts"));
  const whole = await prepareIndex(sitePath, [joinParts(parts)], join(work, "whole"));
  const trials = chooseTrials(register);
  return formatSearch(
    [
      { title: "In parts", ...byParts },
      { title: "Whole", ...whole },
    ],
    [
      { title: "Newest ten, by parts", trials: await measureSearch(byParts.folder, trials, "first") },
      { title: "All parts", trials: await measureSearch(byParts.folder, trials, "all") },
      { title: "One whole index", trials: await measureSearch(whole.folder, trials, "all") },
    ],
  );
}

async function load(contentPath: string, today: CalendarDate): Promise<Register> {
  const loaded = await loadRegister(contentPath, today);
  if (loaded.ok) return loaded.register;
  throw new UsageError(`--content must name content without problems; check it with: npm run check`);
}

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
