import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digestFiles } from "../../src/cache/digest.ts";
import { runScript } from "../helpers/run-script.ts";

/** `npm run test:deep` runs more. */
const runs = Number(process.env["REGISTER_DEEP_RUNS"] ?? 5);
const matters = "decisions/2026";

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-cached-"));
  content = join(folder, "content");
  cpSync("tests/fixtures/one-decision/content", content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds with what is kept from the builds before, or as on a new machine; gives a digest of the whole site. */
function build(...flags: string[]): string {
  const out = join(folder, "site");
  const { exitCode, err } = runScript(
    "build",
    "--content",
    content,
    "--out",
    out,
    "--today",
    "2026-11-22",
    ...flags,
  );
  if (exitCode !== 0) throw new Error(err);
  return digestFiles(out, ["**"]);
}

const buildCached = () => build("--cache", join(folder, "cache"));
const buildClean = () => build("--no-cache");
const countRendered = (): number => {
  const out = join(folder, "site");
  const run = runScript(
    "build",
    "--content",
    content,
    "--out",
    out,
    "--today",
    "2026-11-22",
    "--cache",
    join(folder, "cache"),
  );
  return Number(/\((\d+) rendered/.exec(run.out)?.[1]);
};

function change(file: string, edit: (text: string) => string): void {
  const path = join(content, file);
  writeFileSync(path, edit(readFileSync(path, "utf8")));
}

/** The folders under `decisions/2026`, oldest name first: the fixture's own, and those edits have added. */
const listFolders = () => readdirSync(join(content, matters)).sort();
const quay = () => listFolders()[0] ?? "";

/** Adds a copy of the fixture's matter under the next number. */
function addMatter(): void {
  const number = String(Number(listFolders().at(-1)?.slice(0, 4)) + 1).padStart(4, "0");
  const target = `${matters}/${number}-added`;
  cpSync(join(content, matters, quay()), join(content, target), { recursive: true });
  for (const name of readdirSync(join(content, target)).filter((file) => file.endsWith(".md")))
    change(`${target}/${name}`, (text) => text.replace(/^reference: .*$/m, `reference: 2026/${number}`));
}

function deleteMatter(): void {
  const last = listFolders().at(-1);
  if (last !== undefined && last !== quay()) rmSync(join(content, matters, last), { recursive: true });
}

function renameFolder(): void {
  const last = listFolders().at(-1) ?? "";
  const renamed = last.endsWith("-renamed")
    ? last.replace("-renamed", "-added")
    : `${last.slice(0, 4)}-renamed`;
  if (last === quay()) return;
  cpSync(join(content, matters, last), join(content, matters, renamed), { recursive: true });
  rmSync(join(content, matters, last), { recursive: true });
}

const edits: Record<string, () => void> = {
  "add a matter": addMatter,
  "delete a matter": deleteMatter,
  "rename a folder": renameFolder,
  "edit a decision": () =>
    change(`${matters}/${quay()}/decision.md`, (text) => `${text}\nA further sentence.\n`),
  "edit a title": () =>
    change(`${matters}/${quay()}/decision.md`, (text) =>
      text.replace(/^title: (.*)$/m, 'title: "Lamps again"'),
    ),
  "edit a report": () =>
    change(`${matters}/${quay()}/report.md`, (text) => `${text}\n9. One more paragraph.\n`),
  "rename a ward": () =>
    change("wards.yml", (text) => text.replace(/name: Eastgate\w*/, (name) => `${name}x`)),
  "rename a decision maker": () =>
    change("decision-makers.yml", (text) =>
      text.replace(/name: Cabinet Member for Streets\w*/, (name) => `${name}x`),
    ),
  "change the council": () =>
    change("council.yml", (text) => text.replace(/^name: (.*)$/m, (line) => `${line} Borough`)),
  "touch a file": () => utimesSync(join(content, matters, quay(), "decision.md"), new Date(), new Date()),
  "set the clock back": () => utimesSync(join(content, "council.yml"), new Date(0), new Date(0)),
};

describe("a build that takes over what has not changed", () => {
  test(
    "gives the same bytes as a clean one after any sequence of edits",
    () => {
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...Object.keys(edits)), { minLength: 2, maxLength: 4 }),
          (sequence) => {
            for (const name of sequence) edits[name]?.();
            expect(buildCached()).toBe(buildClean());
          },
        ),
        { numRuns: runs, seed: 20_260_322, endOnFailure: true },
      );
    },
    runs * 60_000,
  );

  test("renders nothing when nothing changed, and when a report's text did, only the pages of its matter", () => {
    countRendered();
    expect(countRendered()).toBe(0);
    edits["edit a report"]?.();
    const matterAndReport = 2;
    expect(countRendered()).toBe(matterAndReport);
  });

  test.each<[string, (cache: string) => void]>([
    ["has lost a page", (cache) => rmSync(join(cache, "site/index.html"))],
    [
      "holds a page someone changed",
      (cache) => writeFileSync(join(cache, "site/wards/index.html"), "x".repeat(20)),
    ],
    [
      "has half an index",
      (cache) => writeFileSync(join(cache, "site-index.json"), '{"format":1,"files":{"index.ht'),
    ],
    [
      "is of another version",
      (cache) => writeFileSync(join(cache, "site-index.json"), '{"format":99,"files":{}}'),
    ],
    ["has a damaged renderer", (cache) => damageRenderer(cache)],
    ["was emptied", (cache) => rmSync(cache, { recursive: true })],
    ["was copied from another machine", (cache) => copyAway(cache)],
    ["is a file, so that nothing can be kept", (cache) => replaceByFile(cache)],
  ])("gives the clean build's bytes from a cache that %s", (_name, spoil) => {
    const clean = buildClean();
    buildCached();
    spoil(join(folder, "cache"));
    expect(buildCached()).toBe(clean);
  });
});

function damageRenderer(cache: string): void {
  const [digest = ""] = readdirSync(join(cache, "renderers"));
  writeFileSync(
    join(cache, "renderers", digest, "server/entry.mjs"),
    "export const createApp = () => null;\n",
  );
}

/** As good as a read-only or full disk, and the same for every user. */
function replaceByFile(cache: string): void {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, "");
}

/** A copy has new times on every file and no links. */
function copyAway(cache: string): void {
  mkdirSync(`${cache}.copy`);
  cpSync(cache, `${cache}.copy`, { recursive: true });
  rmSync(cache, { recursive: true });
  cpSync(`${cache}.copy`, cache, { recursive: true });
}
