import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { digestFiles } from "../../src/cache/digest.ts";

/** The project's code in a folder of its own, where it can be changed. */
const folder = mkdtempSync(join(tmpdir(), "register-code-"));
beforeAll(() => {
  for (const name of [
    "src",
    "scripts",
    "public",
    "astro.config.mjs",
    "package.json",
    "package-lock.json",
    "tsconfig.json",
  ])
    cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"), "junction");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Built {
  readonly bytes: string;
  /** The pages that were rendered. */
  readonly rendered: readonly string[];
}

function build(out: string, ...flags: string[]): Built {
  const content = resolve("tests/fixtures/one-decision/content");
  const args = [
    "--content",
    content,
    "--out",
    join(folder, out),
    "--today",
    "2026-11-22",
    "--verbose",
    ...flags,
  ];
  const run = spawnSync(process.execPath, ["scripts/build.ts", ...args], { cwd: folder, encoding: "utf8" });
  if (run.status !== 0) throw new Error(run.stderr);
  const rendered = run.stderr.split("\n").filter((line) => line.startsWith("/"));
  return { bytes: digestFiles(join(folder, out), ["**"]), rendered };
}

const buildCached = () => build("site", "--cache", join(folder, "cache"));
const buildClean = () => build("clean", "--no-cache");

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(from)) throw new Error(`${file} no longer says "${from}".`);
  writeFileSync(path, text.replace(from, to));
}

test("a template, a parser, a script or a rule that is changed changes what it makes, and nothing more", () => {
  buildCached();

  change("src/pages/_views/WardsPage.astro", "<header", '<header data-changed="yes"');
  const template = buildCached();
  expect(template.rendered).toEqual(["/wards/: its template changed"]);
  expect(template.bytes).toBe(buildClean().bytes);

  change("src/markdown/html/labelled-to-html.ts", '"labelled-body"', '"note"');
  const parser = buildCached();
  expect(parser.bytes).not.toBe(template.bytes);
  expect(parser.bytes).toBe(buildClean().bytes);

  change("src/search/search-state.ts", "is after", "comes after");
  const script = buildCached();
  expect(script.rendered.map((line) => line.split(":")[0]).sort()).toEqual([
    "/",
    "/compare/",
    "/search/",
    "/wards/",
  ]);
  expect(script.bytes).toBe(buildClean().bytes);

  change("src/register/rules/law/check-key.ts", "export const", "\nexport const");
  expect(buildCached()).toEqual({ bytes: script.bytes, rendered: [] });
}, 180_000);
