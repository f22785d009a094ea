import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Bench, Contestant, Phase, Ready } from "./contestant.ts";
import { writeCorpus } from "./corpus/write-corpus.ts";
import { type FolderSize, measureFolder } from "./folder-size.ts";
import { type HeldBack, holdBackLastDecision } from "./hold-back.ts";
import { type Measurement, measureCommand } from "./measure-command.ts";

/** What one run of one contestant came to. */
export interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly matters: number;
  readonly phase: Phase;
  readonly build: Measurement;
  /** Null where searching is no stage of its own. */
  readonly search: Measurement | null;
  /** Its site afterwards, search index included; null where it makes none. */
  readonly site: FolderSize | null;
}

/** A contestant that could not take part. */
export interface Absence {
  readonly title: string;
  readonly why: string;
}

export interface ContestResults {
  readonly outcomes: readonly Outcome[];
  readonly absences: readonly Absence[];
}

export interface ContestOptions {
  readonly matters: number;
  readonly seed: string;
  readonly contestants: readonly Contestant[];
  readonly workPath: string;
  /** Told what is being run, as it begins. */
  readonly tell: (line: string) => void;
}

/** Writes a corpus of one size and runs every contestant on it, one after another. */
export async function runContest(options: ContestOptions): Promise<ContestResults> {
  const { matters, seed, contestants, workPath, tell } = options;
  const contentPath = join(workPath, `content-${matters}`);
  rmSync(contentPath, { recursive: true, force: true });
  tell(`${matters} matters: writing the corpus`);
  writeCorpus(contentPath, { matters, seed });
  const asidePath = join(workPath, "held-back");
  rmSync(asidePath, { recursive: true, force: true });
  const heldBack = holdBackLastDecision(contentPath, asidePath);
  const bench: Bench = { contentPath, workPathOf: (name) => makeFolder(join(workPath, name)) };
  const outcomes: Outcome[] = [];
  const absences: Absence[] = [];
  for (const contestant of contestants) {
    tell(`${matters} matters: making ready ${contestant.title}`);
    const ready = contestant.prepare(bench);
    if ("why" in ready) absences.push({ title: contestant.title, why: ready.why });
    else outcomes.push(...(await runPhases(contestant, ready, heldBack, options)));
  }
  // The site that is then searched was built from all of it.
  heldBack.publish();
  return { outcomes, absences };
}

async function runPhases(
  { name, phases }: Contestant,
  ready: Ready,
  { publish, withhold }: HeldBack,
  { matters, tell }: ContestOptions,
): Promise<Outcome[]> {
  const { title } = ready;
  for (const path of [ready.sitePath, ...ready.keptPaths])
    if (path) rmSync(path, { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  for (const phase of phases) {
    if (phase === "one change") publish();
    tell(`${matters} matters: ${title}, ${phase}`);
    const outcome = { name, title, matters, phase, ...(await runStages(ready)) };
    outcomes.push(outcome);
    if (failureOf(outcome) !== null) tell(`${title} failed: ${failureOf(outcome)}`);
  }
  if (phases.includes("one change")) withhold();
  return outcomes;
}

/** Search is not tried on pages that failed to be built. */
async function runStages({ stages, sitePath }: Ready): Promise<Pick<Outcome, "build" | "search" | "site">> {
  const commandOf = (name: string) => stages.find((stage) => stage.name === name)?.command;
  const buildCommand = commandOf("build");
  if (buildCommand === undefined) throw new Error("A contestant without a build has nothing to be measured.");
  const build = await measureCommand(buildCommand);
  const searchCommand = build.failure === null ? commandOf("search") : undefined;
  // Pagefind writes beside what it wrote before, and who does not clear the site between builds would keep both.
  if (searchCommand && sitePath) rmSync(join(sitePath, "pagefind"), { recursive: true, force: true });
  const search = searchCommand === undefined ? null : await measureCommand(searchCommand);
  const site = sitePath === null || build.failure !== null ? null : measureFolder(sitePath);
  return { build, search, site };
}

/** Why a run failed; null when it did not. */
export function failureOf({ build, search }: Outcome): string | null {
  return build.failure ?? search?.failure ?? null;
}

function makeFolder(path: string): string {
  mkdirSync(path, { recursive: true });
  return path;
}
