import { formatProblemsAsText } from "../src/problems/format-text.ts";
import { readCommandLine, UsageError } from "../src/settings.ts";
import { formatCount } from "./build/format-count.ts";
import { makeShare } from "./build/make-share.ts";
import { chooseManner, openProgress, type Progress } from "./build/progress.ts";
import { type Crew, openCrew } from "./crew/crew.ts";
import { loadKeptRegister, readKeptYears, type WorkSettings } from "./kept-register.ts";
import { runCommand } from "./run-command.ts";

/**
 * Does the share of a build that falls to some years, and leaves it in the cache. Shares are done on as many machines as
 * there are, first all `read` and then all `make`, and joined by copying their caches together.
 */
await runCommand(async () => {
  const { settings, flags } = readCommandLine(process.argv.slice(2), process.env, {
    flags: { years: { type: "string" }, stage: { type: "string" } },
  });
  const { cachePath } = settings;
  if (cachePath === null) throw new UsageError("A share is left in the cache, so there must be one.");
  const years = readYears(flags["years"]);
  const doStage = chooseStage(flags["stage"]);
  const progress = openProgress(chooseManner(process.stderr.isTTY, process.env, false), (text) =>
    process.stderr.write(text),
  );
  const crew = openCrew();
  try {
    return await doStage({ ...settings, cachePath }, years, crew, progress);
  } finally {
    await crew.close();
  }
});

type Stage = (
  settings: WorkSettings,
  years: ReadonlySet<number>,
  crew: Crew,
  progress: Progress,
) => Promise<number>;

function chooseStage(text: string | boolean | undefined): Stage {
  if (text === "read") return readShare;
  if (text === "make") return makeYears;
  throw new UsageError(`--stage must be read or make; found "${text ?? ""}".`);
}

async function readShare(...[settings, years, crew, progress]: Parameters<Stage>): Promise<number> {
  progress.begin("Looking at the matters");
  const matters = await readKeptYears(settings, years, crew, progress);
  progress.end("Everything is read");
  process.stdout.write(`${formatCount(matters)} matters read into ${settings.cachePath}.\n`);
  return 0;
}

async function makeYears(...[settings, years, crew, progress]: Parameters<Stage>): Promise<number> {
  progress.begin("Looking at the matters");
  const result = await loadKeptRegister(settings, crew, progress);
  progress.end("Everything is read and checked");
  if (!result.ok) {
    process.stderr.write(`${formatProblemsAsText(result.problems, result.counts)}\nNothing was built.\n`);
    return 1;
  }
  const pages = await makeShare({ register: result.register, settings, years, crew, progress });
  process.stdout.write(`${formatCount(pages)} pages made and indexed into ${settings.cachePath}.\n`);
  return 0;
}

function readYears(text: string | boolean | undefined): Set<number> {
  const [, first, last] = /^(\d{4})(?:-(\d{4}))?$/.exec(String(text)) ?? [];
  const [from, to] = [Number(first), Number(last ?? first)];
  if (first === undefined || from > to)
    throw new UsageError(`--years must be a year or two, such as 2007-2016; found "${text ?? ""}".`);
  return new Set(Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
