import { mkdtempSync, readdirSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { isSiteAsLeft, noteSite } from "../src/cache/held-site.ts";
import { openLastOutcome } from "../src/cache/last-outcome.ts";
import { tidyCache } from "../src/cache/tidy-cache.ts";
import { tolerate } from "../src/cache/tolerate.ts";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import type { Problem } from "../src/problems/problem.ts";
import type { Register } from "../src/register/register.ts";
import { readCommandLine } from "../src/settings.ts";
import { findRenderer } from "./build/find-renderer.ts";
import { chooseManner, openProgress, type Progress } from "./build/progress.ts";
import { publishSite } from "./build/publish-site.ts";
import { stageSite } from "./build/stage-site.ts";
import { type VerifiedSite, verifySite } from "./build/verify-site.ts";
import { digestAllCode } from "./code-digest.ts";
import { type Crew, openCrew } from "./crew/crew.ts";
import { loadKeptRegister, type WorkSettings } from "./kept-register.ts";
import { runCommand } from "./run-command.ts";
import { openWorkCache } from "./work-cache.ts";

/**
 * Check, render, verify, then publish the finished site.
 * Nothing is rendered from content with problems, and nothing is replaced by a site that lost a record.
 */
await runCommand(async () => {
  const { settings, flags } = readCommandLine(process.argv.slice(2), process.env, {
    flags: {
      verbose: { type: "boolean", default: false },
      "no-search": { type: "boolean", default: false },
    },
  });
  const isVerbose = flags["verbose"] === true;
  const withSearch = flags["no-search"] !== true;
  const [cache, crew] = [openWorkCache(settings), openCrew()];
  const progress = openProgress(chooseManner(process.stderr.isTTY, process.env, isVerbose), tell);
  if (cache.failure !== null) process.stderr.write(`The next build will start afresh: ${cache.failure}\n`);
  try {
    return await build({
      settings: { ...settings, cachePath: cache.path },
      crew,
      progress,
      isVerbose,
      withSearch,
    });
  } finally {
    await crew.close();
    cache.close();
  }
});

/** What a build works with. */
interface BuildWork {
  readonly settings: WorkSettings;
  readonly crew: Crew;
  readonly progress: Progress;
  readonly isVerbose: boolean;
  readonly withSearch: boolean;
}

function tell(text: string): void {
  process.stderr.write(text);
}

async function build(work: BuildWork): Promise<number> {
  const { settings } = work;
  const { today, siteUrl, outPath, cachePath, contentPath } = settings;
  const started = performance.now();
  const others = JSON.stringify([digestAllCode(), today, siteUrl, outPath, work.withSearch]);
  const last = openLastOutcome<Published>(cachePath, "build", contentPath, others);
  const isDone = last.known !== null && isSiteAsLeft(cachePath, outPath);
  const built = isDone ? { ...last.known, rendered: 0 } : await buildAnew(work);
  if (built === null) return 1;
  // What cannot be noted is looked at again next time.
  if (!isDone) tolerate(() => last.note(built));
  const { pages, files, rendered, matters, advice } = built;
  if (advice.length > 0) tellAdvice(advice);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${pages} pages (${rendered} rendered, ${pages - rendered} unchanged) and ${files} files for ${matters} matters, all accounted for, in ${outPath} (${seconds} s).\n`,
  );
  return 0;
}

/** What a build came to; null where there are problems, which are told. */
async function buildAnew(work: BuildWork): Promise<Published | null> {
  const { settings, crew, progress } = work;
  progress.begin("Looking at the matters");
  const result = await loadKeptRegister(settings, crew, progress);
  progress.end("Everything is read and checked");
  // What threads held to read with is not wanted to render with: new ones start smaller.
  await crew.close();
  if (!result.ok) {
    process.stderr.write(`${formatProblemsAsText(result.problems, result.counts)}\nNothing was built.\n`);
    return null;
  }
  return publish(result.register, work);
}

interface Published extends VerifiedSite {
  readonly rendered: number;
  readonly matters: number;
  /** Told each time, also by a build that finds everything as it was. */
  readonly advice: readonly Problem[];
}

function tellAdvice(advice: readonly Problem[]): void {
  tell(`${formatProblemsAsText(advice, { records: 0, files: 0 })}\nThe register was built all the same.\n`);
}

async function publish(register: Register, work: BuildWork): Promise<Published> {
  const staging = `${work.settings.outPath}.building-${process.pid}`;
  const workPath = mkdtempSync(join(tmpdir(), "register-build-"));
  try {
    return await buildSite(register, work, { workPath, staging });
  } finally {
    for (const folder of [staging, workPath]) await rm(folder, { recursive: true, force: true });
  }
}

async function buildSite(
  register: Register,
  { settings, crew, progress, isVerbose, withSearch }: BuildWork,
  { workPath, staging }: { readonly workPath: string; readonly staging: string },
): Promise<Published> {
  const { cachePath, outPath, siteUrl } = settings;
  progress.begin("Making the templates ready");
  const rendererPath = await findRenderer(cachePath, workPath, siteUrl);
  progress.end("The templates are ready");
  progress.begin("Looking at the pages");
  const site = await stageSite({ register, settings, rendererPath, staging, crew, progress, withSearch });
  if (isVerbose) for (const line of site.reasons) tell(`${line}\n`);
  const sizes = new Map([...site.unchanged, ...listSizes(staging)]);
  const verified = verifySite({ register, outputs: site.outputs }, sizes);
  await publishSite({
    staging,
    outPath,
    staged: site.staged,
    unchanged: [...site.unchanged.keys()],
    held: site.held,
  });
  const isAsNoted = site.held.isAsNoted() && site.held.madeFrom.size === site.madeFrom.size;
  const failure = isAsNoted
    ? null
    : (tolerate(() => noteSite(cachePath, outPath, site.madeFrom)) ??
      tolerate(() => tidyCache(cachePath, site.groups, site.searchParts)));
  if (failure !== null) process.stderr.write(`The next build will look at every file again: ${failure}\n`);
  const { rendered, advice } = site;
  return { ...verified, rendered: rendered.length, matters: register.matters.length, advice };
}

/** Every file of a folder, which may not be there, with its size in bytes. */
function listSizes(folder: string): Map<string, number> {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), statSync(path).size]));
}
