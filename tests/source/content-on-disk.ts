import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { sortProblems } from "../../src/problems/sort-problems.ts";
import { openContent } from "../../src/source/open-content.ts";
import { readMatter } from "../../src/source/read-matter.ts";
import type { MatterFolder, SourceContent } from "../../src/source/source-content.ts";
import { toldLines } from "./told-lines.ts";

/** Files by path under `content/`: what is in each, null for one that must not be there, or where a link points. */
export type Files = Record<string, string | Uint8Array | null | { linkTo: string }>;

/** The least that a content folder must hold. */
export const least: Files = {
  "council.yml": "name: Wexmere Council\nnation: england\nareaTerm: ward\n",
  "wards.yml": "- { id: staithe, name: Staithe }\n",
  "decision-makers.yml": "- { id: cabinet, name: Cabinet, type: executive }\n",
  "bank-holidays.json": '{ "england-and-wales": [] }\n',
  "decisions/.gitkeep": "",
};

/** A record with a reference and a title. */
export function paper(reference: string, body = ""): string {
  return `---\nreference: ${reference}\ntitle: Harbour crossing\n---\n${body}`;
}

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** Writes a content folder and gives its path. Names that differ by case cannot be kept as fixtures in git, so it is made anew. */
export function makeContent(files: Files): string {
  const parent = mkdtempSync(join(tmpdir(), "register-content-"));
  made.push(parent);
  const root = join(parent, "content");
  mkdirSync(root);
  for (const [path, held] of Object.entries({ ...least, ...files }))
    if (held !== null) put(join(root, path), held);
  return root;
}

/** A content folder with its matters read, as a register is made from. */
export type WholeContent = Omit<SourceContent, "matters"> & { matters: MatterFolder[] };

/** Reads a content folder, and every matter in it. */
export async function readContent(root: string): Promise<WholeContent> {
  const { matters, problems, ...content } = await openContent(root);
  const reads = await Promise.all(matters.map(readMatter));
  return {
    ...content,
    matters: reads.map(({ value }) => value),
    problems: sortProblems([...problems, ...reads.flatMap((read) => read.problems)]),
  };
}

/** Reads a content folder of the least files and these. */
export function readFiles(files: Files): Promise<WholeContent> {
  return readContent(makeContent(files));
}

/** What an officer is shown for a content folder of the least files and these. */
export async function tellFiles(files: Files): Promise<string[]> {
  return toldLines((await readFiles(files)).problems);
}

function put(path: string, held: string | Uint8Array | { linkTo: string }): void {
  mkdirSync(dirname(path), { recursive: true });
  if (typeof held === "object" && "linkTo" in held) symlinkSync(held.linkTo, path);
  else writeFileSync(path, held);
}
