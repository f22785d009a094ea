import { spawn } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
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
  cpSync(bundled(), join(folder, "cache/renderers"), { recursive: true });
});
afterAll(() => rmSync(bundled(), { recursive: true }));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Builds with what is kept from the builds before, or as on a new machine; gives a digest of the whole site. */
function build(...flags: string[]): string {
  const { exitCode, err } = runBuild(...flags);
  if (exitCode !== 0) throw new Error(err);
  return digestFiles(join(folder, "site"), ["**"]);
}

function runBuild(...flags: string[]): ReturnType<typeof runScript> {
  const out = join(folder, "site");
  return runScript("build", "--content", content, "--out", out, "--today", "2026-11-22", ...flags);
}

/** The bundled templates, as the first build keeps them. Every test's first build would bundle the same again. */
function bundled(): string {
  bundledPath ??= bundleTemplates();
  return bundledPath;
}

let bundledPath: string | undefined;

function bundleTemplates(): string {
  const kept = mkdtempSync(join(tmpdir(), "register-bundled-"));
  build("--cache", kept, "--no-search");
  renameSync(join(kept, "renderers"), `${kept}-renderers`);
  rmSync(kept, { recursive: true });
  rmSync(join(folder, "site"), { recursive: true });
  return `${kept}-renderers`;
}

const buildCached = () => build("--cache", join(folder, "cache"));
const buildClean = () => build("--no-cache");
const countRendered = (): number => {
  const { out } = runBuild("--cache", join(folder, "cache"));
  return Number(/\((\d+) rendered/.exec(out)?.[1]);
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

/** Its number goes with it, under the other year. */
function moveBetweenYears(): void {
  const last = listFolders().at(-1) ?? "";
  if (last === quay()) return;
  const number = last.slice(0, 4);
  const target = `decisions/2025/${number}-moved`;
  rmSync(join(content, target), { recursive: true, force: true });
  cpSync(join(content, matters, last), join(content, target), { recursive: true });
  rmSync(join(content, matters, last), { recursive: true });
  for (const name of readdirSync(join(content, target)).filter((file) => file.endsWith(".md")))
    change(`${target}/${name}`, (text) => text.replace(/^reference: .*$/m, `reference: 2025/${number}`));
}

const edits: Record<string, () => void> = {
  "add a matter": addMatter,
  "delete a matter": deleteMatter,
  "rename a folder": renameFolder,
  "move a matter between years": moveBetweenYears,
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

/** The clean builds that damaged ones are held against: of the fixture, and of it with a title edited. Made once. */
function clean(): { readonly asItStands: string; readonly withTitleEdited: string } {
  cleanDigests ??= buildBothClean();
  return cleanDigests;
}

let cleanDigests: ReturnType<typeof clean> | undefined;

function buildBothClean(): ReturnType<typeof clean> {
  rmSync(content, { recursive: true });
  cpSync("tests/fixtures/one-decision/content", content, { recursive: true });
  const asItStands = buildClean();
  edits["edit a title"]?.();
  return { asItStands, withTitleEdited: buildClean() };
}

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
    ["has lost its pages", (cache) => rmSync(join(cache, "years/lists/pages.pack"))],
    ["has damaged pages", (cache) => spoilFile(join(cache, "years/2026/pages.pack"))],
    ["has damaged bodies", (cache) => spoilFile(join(cache, "years/2026/bodies.pack"))],
    ["has lost its bodies", (cache) => rmSync(join(cache, "years/2026/bodies.pack"))],
    ["has damaged folders", (cache) => spoilFile(join(cache, "years/2026/folders.json"))],
    ["has half a note of the site", (cache) => halve(join(cache, "site.json"))],
    ["has half a note of the folders", (cache) => halve(join(cache, "years/2026/folders.json"))],
    ["has a damaged renderer", (cache) => damageRenderer(cache)],
    ["was emptied", (cache) => rmSync(cache, { recursive: true })],
    ["was copied from another machine", (cache) => copyAway(cache)],
    ["is a file, so that nothing can be kept", (cache) => replaceByFile(cache)],
  ])("gives the clean build's bytes from a cache that %s", (_name, spoil) => {
    buildCached();
    spoil(join(folder, "cache"));
    edits["edit a title"]?.();
    expect(buildCached()).toBe(clean().withTitleEdited);
  });

  test.each<[string, (site: string) => void]>([
    ["has lost a page", (site) => rmSync(join(site, "index.html"))],
    ["has a page someone changed", (site) => spoilFile(join(site, "wards/index.html"))],
    ["has a file that is not of it", (site) => writeFileSync(join(site, "stray.html"), "x")],
    [
      "has a folder where a page should be",
      (site) => {
        rmSync(join(site, "404.html"));
        mkdirSync(join(site, "404.html/within"), { recursive: true });
      },
    ],
    ["is gone", (site) => rmSync(site, { recursive: true })],
    ["was copied", (site) => copyAway(site)],
  ])("gives the clean build's bytes where the site in place %s", (_name, spoil) => {
    buildCached();
    spoil(join(folder, "site"));
    expect(buildCached()).toBe(clean().asItStands);
  });

  test("says of each page why it was rendered, when asked", () => {
    const tellVerbose = () => {
      const { err } = runBuild("--cache", join(folder, "cache"), "--verbose");
      return err.split("\n").filter((line) => line.startsWith("/"));
    };
    const first = tellVerbose();
    expect(first.filter((line) => !line.endsWith(": it was not there"))).toEqual([]);
    edits["edit a report"]?.();
    expect(tellVerbose()).toContain("/decisions/2026/0001/report/: what it shows changed");
    rmSync(join(folder, "cache/years/lists"), { recursive: true });
    rmSync(join(folder, "site/index.html"));
    expect(tellVerbose()).toEqual(["/: it was not as it was left, nor is it kept"]);
  });

  test("renders nothing where the site is gone and the cache is not", () => {
    countRendered();
    rmSync(join(folder, "site"), { recursive: true });
    expect(countRendered()).toBe(0);
  });

  test("tells of a name that differs only by capitals, and builds as before when it is put back", () => {
    const before = buildCached();
    const [small, capital] = ["report.md", "Report.md"].map((name) => join(content, matters, quay(), name));
    renameSync(small ?? "", capital ?? "");
    expect(buildCached).toThrow("[file-name-case]");
    renameSync(capital ?? "", small ?? "");
    expect(buildCached()).toBe(before);
  });

  test("gives the clean build's bytes to two that share a cache at once", async () => {
    buildCached();
    edits["edit a title"]?.();
    const outs = ["one", "other"].map((name) => join(folder, name));
    await Promise.all(outs.map(buildBeside));
    expect(outs.map((out) => digestFiles(out, ["**"]))).toEqual([
      clean().withTitleEdited,
      clean().withTitleEdited,
    ]);
    expect(buildCached()).toBe(clean().withTitleEdited);
  });

  test("sees a change that leaves size and time as they were", () => {
    const file = join(content, matters, quay(), "decision.md");
    const { atime, mtime } = statSync(file);
    const before = buildCached();
    change(`${matters}/${quay()}/decision.md`, (text) => text.replace("Quay lighting", "Quay lightinh"));
    utimesSync(file, atime, mtime);
    expect([buildCached() === before, readFileSync(join(folder, "site/index.html"), "utf8")]).toEqual([
      false,
      expect.stringContaining("Quay lightinh"),
    ]);
  });
});

/** Changes one byte in the middle, and not the length. */
function spoilFile(path: string): void {
  const bytes = readFileSync(path);
  const at = bytes.length >> 1;
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function halve(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, bytes.length >> 1));
}

/** Builds into a folder of its own, while others build too. */
function buildBeside(out: string): Promise<void> {
  const flags = ["--content", content, "--out", out, "--today", "2026-11-22"];
  const child = spawn(process.execPath, ["scripts/build.ts", ...flags, "--cache", join(folder, "cache")]);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`A build ended with ${code}.`))));
  });
}

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
