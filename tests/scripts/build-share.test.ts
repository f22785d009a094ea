import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { corpusToday } from "../../scripts/bench/corpus/corpus-years.ts";
import { writeCorpus } from "../../scripts/bench/corpus/write-corpus.ts";
import { digestFiles } from "../../src/cache/digest.ts";
import { runScript } from "../helpers/run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "register-share-"));
const content = join(folder, "content");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...flags: string[]): string {
  const { exitCode, out, err } = runScript(script, "--content", content, "--today", corpusToday, ...flags);
  if (exitCode !== 0) throw new Error(err);
  return out;
}

const share = (years: string, stage: string, cache: string) =>
  run("build-share", "--years", years, "--stage", stage, "--cache", join(folder, cache));

/** Copies caches together into a new one, as a CI server that has fetched them would. */
function joinCaches(into: string, ...caches: string[]): void {
  for (const cache of caches) cpSync(join(folder, cache), join(folder, into), { recursive: true });
}

describe("a build shared out by year", () => {
  test("and joined gives the same bytes as one made whole, with nothing left to make", () => {
    writeCorpus(content, { matters: 60, seed: "share" });
    const older = share("2007-2016", "read", "read-older");
    const newer = share("2017-2026", "read", "read-newer");
    const count = (text: string) => Number(/^\d+/.exec(text)?.[0]);
    expect(count(older) + count(newer)).toBe(60);
    joinCaches("older", "read-older", "read-newer");
    joinCaches("newer", "read-older", "read-newer");
    share("2007-2016", "make", "older");
    share("2017-2026", "make", "newer");
    // Each holds what both have read, and the pages of its own years.
    joinCaches("joined", "older", "newer");
    const built = run("build", "--out", join(folder, "site"), "--cache", join(folder, "joined"));
    expect(built).toMatch(/^\d+ pages \(0 rendered, /);
    run("build", "--out", join(folder, "whole"), "--no-cache");
    expect(digestFiles(join(folder, "site"), ["**"])).toBe(digestFiles(join(folder, "whole"), ["**"]));
  }, 180_000);

  test.each([
    [
      ["--years", "twenty", "--stage", "read"],
      '--years must be a year or two, such as 2007-2016; found "twenty".\n',
    ],
    [
      ["--years", "2016-2007", "--stage", "read"],
      '--years must be a year or two, such as 2007-2016; found "2016-2007".\n',
    ],
    [["--years", "2016", "--stage", "all"], '--stage must be read or make; found "all".\n'],
    [
      ["--years", "2016", "--stage", "read", "--no-cache"],
      "A share is left in the cache, so there must be one.\n",
    ],
  ])("exits 2 with a sentence for %j", (flags, sentence) => {
    const { exitCode, err } = runScript("build-share", ...flags);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: sentence });
  });
});
