import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { writeAppendices } from "./appendix-files.ts";
import { spreadOverYears } from "./corpus-years.ts";
import { type CorpusFile, type CorpusWorld, createWorld, listCouncilFiles } from "./council-files.ts";
import { writeDecision } from "./decision-file.ts";
import { planMatter } from "./matter-plan.ts";
import { type MatterSketch, sketchMatter } from "./matter-sketch.ts";
import { writeNotice } from "./notice-file.ts";
import { writeReport } from "./report-file.ts";

/** What to write: how many matters, and the name of the chance they are made by. */
export interface CorpusOptions {
  readonly matters: number;
  readonly seed: string;
}

/** How much was written. */
export interface CorpusSize {
  readonly files: number;
  readonly bytes: number;
}

/** Writes a whole content folder that the check finds nothing wrong with. One matter at a time, so that size costs no memory. */
export function writeCorpus(folder: string, options: CorpusOptions): CorpusSize {
  let [files, bytes] = [0, 0];
  for (const { path, text } of listCorpusFiles(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    const encoded = Buffer.from(text);
    writeFileSync(file, encoded);
    files += 1;
    bytes += encoded.length;
  }
  return { files, bytes };
}

/** Whether a corpus can be written to a path: nothing is there yet, or an empty folder. */
export function isNewOrEmpty(folder: string): boolean {
  return !existsSync(folder) || (statSync(folder).isDirectory() && readdirSync(folder).length === 0);
}

/** Every file of a corpus, in the order it is written. */
export function* listCorpusFiles({ matters, seed }: CorpusOptions): Generator<CorpusFile> {
  const world = createWorld(seed);
  const placeOf = spreadOverYears(matters);
  const sketchOf = (index: number) => sketchMatter(world, index, placeOf(index));
  yield* listCouncilFiles(world);
  for (let index = 0; index < matters; index += 1) yield* listMatterFiles(world, index, sketchOf);
}

function* listMatterFiles(
  world: CorpusWorld,
  index: number,
  sketchOf: (index: number) => MatterSketch,
): Generator<CorpusFile> {
  const matter = planMatter(world, sketchOf(index), sketchOf);
  const [year, number] = matter.reference.split("/");
  const folder = `decisions/${year}/${number}-${matter.slug}`;
  const records: [string, string | null][] = [
    ["notice.md", writeNotice(world, matter)],
    ["report.md", writeReport(world, matter)],
    ["decision.md", writeDecision(world, matter)],
  ];
  for (const [name, text] of records) if (text !== null) yield { path: `${folder}/${name}`, text };
  for (const { path, text } of writeAppendices(world, matter)) yield { path: `${folder}/${path}`, text };
}
