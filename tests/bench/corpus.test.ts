import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import {
  corpusToday,
  firstYear,
  lastYear,
  spreadOverYears,
} from "../../scripts/bench/corpus/corpus-years.ts";
import type { CorpusFile } from "../../scripts/bench/corpus/council-files.ts";
import { type CorpusOptions, listCorpusFiles, writeCorpus } from "../../scripts/bench/corpus/write-corpus.ts";
import { listSizedFiles } from "../../scripts/bench/folder-size.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import { runScript } from "../helpers/run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "register-corpus-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a corpus", () => {
  test("is the same bytes for the same seed, in another process and on disk", () => {
    const out = join(folder, "twelve");
    const { exitCode } = runScript("bench-corpus", "--matters", "12", "--seed", "7", "--out", out);
    const onDisk = listSizedFiles(out).map(({ path }) => ({
      path,
      text: readFileSync(join(out, path), "utf8"),
    }));
    expect(exitCode).toBe(0);
    expect(digestOf(onDisk)).toBe(digestOf([...listCorpusFiles({ matters: 12, seed: "7" })]));
  });

  test("is other bytes for another seed", () => {
    expect(digestOf(corpusOf({ matters: 12, seed: "8" }))).not.toBe(
      digestOf(corpusOf({ matters: 12, seed: "7" })),
    );
  });

  test.each(["1", "2"])("holds nothing that the check would find wrong, with seed %s", async (seed) => {
    const out = join(folder, `forty-${seed}`);
    const { files } = writeCorpus(out, { matters: 40, seed });
    const result = await loadRegister(out, corpusToday);
    expect(result.ok ? [] : result.problems).toEqual([]);
    expect(result.counts.files).toBe(files);
    expect(result.ok && result.register.matters.length).toBe(40);
  });

  test("has papers of every kind, and links between matters", () => {
    const files = corpusOf({ matters: 300, seed: "1" });
    const text = files.map((file) => file.text).join("\n");
    const names = new Set(files.map(({ path }) => path.split("/").at(-1)?.replace(/\d+/, "1")));
    expect([...names].sort()).toEqual([
      "about.md",
      "appendix-1.csv",
      "appendix-1.md",
      "bank-holidays.json",
      "council.yml",
      "decision-makers.yml",
      "decision.md",
      "notice.md",
      "report.md",
      "wards.yml",
    ]);
    const wanted = [
      /^exercises: \["\d{4}\/\d{4}#[bc]"\]$/m,
      /^supersedes: \[\d{4}\/\d{4}\]$/m,
      /^access: exempt$/m,
      /paragraphs [\d.]+ and [\d.]+ of the report/,
      /See also paragraph [\d.]+\./,
      /in appendix \d\./,
      /\(a\) above/,
      /\]\(\/decisions\/\d{4}\/\d{4}\/#limb-[bc]\)/,
      /^\| --- \| ---: \|/m,
      /^1\.1 [A-Z]/m,
      /^14\. [A-Z]/m,
    ];
    expect(wanted.filter((pattern) => !pattern.test(text))).toEqual([]);
  });

  test("has words as papers have: a few all the time, and half of them only once or twice", () => {
    const counts = new Map<string, number>();
    for (const { path, text } of listCorpusFiles({ matters: 300, seed: "1" }))
      if (path.endsWith(".md"))
        for (const [word] of text.toLowerCase().matchAll(/[a-z]{2,}/g))
          counts.set(word, (counts.get(word) ?? 0) + 1);
    const rare = [...counts.values()].filter((count) => count <= 2);
    expect(counts.size).toBeGreaterThan(9_000);
    expect(rare.length / counts.size).toBeGreaterThan(0.4);
    expect(rare.length / counts.size).toBeLessThan(0.8);
  });

  function corpusOf(options: CorpusOptions): CorpusFile[] {
    return [...listCorpusFiles(options)];
  }
});

describe("a corpus's years", () => {
  test("have every matter once, oldest first, each counted in its year from nothing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3_000 }), (matters) => {
        const placeOf = spreadOverYears(matters);
        const places = Array.from({ length: matters }, (_, index) => placeOf(index));
        const byYear = Map.groupBy(places, ({ year }) => year);
        for (const [year, inYear] of byYear) {
          expect(year).toBeGreaterThanOrEqual(firstYear);
          expect(year).toBeLessThanOrEqual(lastYear);
          expect(inYear).toEqual(inYear.map((_, place) => ({ year, place, count: inYear.length })));
        }
        expect(places.map(({ year }) => year)).toEqual(places.map(({ year }) => year).sort((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });

  test("are a little heavier lately", () => {
    const placeOf = spreadOverYears(10_000);
    expect([0, 5_000, 9_999].map((index) => placeOf(index))).toEqual([
      { year: 2007, place: 0, count: 400 },
      { year: 2018, place: 21, count: 516 },
      { year: 2026, place: 599, count: 600 },
    ]);
  });
});

describe("npm run bench:corpus", () => {
  test.each([
    [["--matters", "12"], "--out must name the folder to write.\n"],
    [["--matters", "0", "--out", "x"], '--matters must be a whole number above 0; found "0".\n'],
    [["--out", "tests/fixtures"], '--out must be a new or empty folder; "tests/fixtures" is not.\n'],
    [["--out", "package.json"], '--out must be a new or empty folder; "package.json" is not.\n'],
  ])("exits 2 with a sentence when it is called with %j", (args, said) => {
    const { exitCode, err } = runScript("bench-corpus", ...args);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: said });
  });
});

function digestOf(files: readonly CorpusFile[]): string {
  const hash = createHash("sha256");
  for (const { path, text } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
    hash.update(`${path}\0${text}\0`);
  return hash.digest("hex");
}
