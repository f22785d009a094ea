import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Contestant } from "../../scripts/bench/contestant.ts";
import { contestants } from "../../scripts/bench/contestants.ts";
import { runContest } from "../../scripts/bench/run-contest.ts";
import { runScript } from "../helpers/run-script.ts";

const workPath = mkdtempSync(join(tmpdir(), "register-contest-"));
afterAll(() => rmSync(workPath, { recursive: true, force: true }));

/** Writes, for each run, how many decisions it found; keeps count of its runs in a file that a cold one must not find. */
const counter = `
  const { appendFileSync, globSync, mkdirSync } = require("node:fs");
  const [, content, site, kept] = process.argv;
  mkdirSync(site, { recursive: true });
  appendFileSync(kept, ".");
  appendFileSync(site + "/runs", globSync("decisions/*/*/decision.md", { cwd: content }).length + " ");`;

const counting: Contestant = {
  name: "counting",
  title: "Counting",
  isPeer: true,
  phases: ["cold", "one change", "nothing changed"],
  prepare: ({ contentPath, workPathOf }) => {
    const [sitePath, kept] = [join(workPathOf("counting"), "site"), join(workPathOf("counting"), "kept")];
    const command = {
      program: process.execPath,
      args: ["-e", counter, contentPath, sitePath, kept],
      cwd: ".",
    };
    return { title: "Counting 1.0", stages: [{ name: "build", command }], sitePath, keptPaths: [kept] };
  },
};

const missing: Contestant = {
  ...counting,
  name: "missing",
  title: "Missing",
  prepare: () => ({ why: "gone fishing" }),
};

describe("a contest", () => {
  test("runs each phase on the content it is for, from nothing kept, and names who is absent", async () => {
    const told: string[] = [];
    const options = { matters: 12, seed: "1", workPath, tell: (line: string) => void told.push(line) };
    for (const time of ["first", "second"]) {
      const { outcomes, absences } = await runContest({ ...options, contestants: [counting, missing] });
      const counted = readFileSync(join(workPath, "counting/site/runs"), "utf8");
      const [cold = 0, changed, unchanged] = counted.trim().split(" ").map(Number);
      expect({ time, changed, unchanged }).toEqual({ time, changed: cold + 1, unchanged: cold + 1 });
      expect(readFileSync(join(workPath, "counting/kept"), "utf8")).toBe("...");
      expect(
        outcomes.map(({ title, phase, site, build }) => ({ title, phase, site, failure: build.failure })),
      ).toEqual([
        { title: "Counting 1.0", phase: "cold", site: { files: 1, bytes: 3 }, failure: null },
        { title: "Counting 1.0", phase: "one change", site: { files: 1, bytes: 6 }, failure: null },
        { title: "Counting 1.0", phase: "nothing changed", site: { files: 1, bytes: 9 }, failure: null },
      ]);
      expect(absences).toEqual([{ title: "Missing", why: "gone fishing" }]);
    }
    expect(told.slice(0, 3)).toEqual([
      "12 matters: writing the corpus",
      "12 matters: making ready Counting",
      "12 matters: Counting 1.0, cold",
    ]);
  });
});

describe("the peers", () => {
  test.each(["astro", "eleventy"])("of %s are asked for at exact versions", (name) => {
    const { dependencies } = JSON.parse(readFileSync(`scripts/bench/peers/${name}/package.json`, "utf8"));
    expect(Object.values<string>(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
      [],
    );
  });

  test("have names of their own, all of which --only takes", () => {
    expect(contestants.map(({ name }) => name)).toEqual([
      "register",
      "pages",
      "check",
      "astro",
      "eleventy",
      "hugo",
      "floor",
    ]);
  });
});

describe("npm run bench", () => {
  test.each([
    [
      ["--only", "register,zola"],
      '--only must name some of register, pages, check, astro, eleventy, hugo, floor; found "zola".\n',
    ],
    [["--matters", "1000,many"], '--matters must be a whole number above 0; found "many".\n'],
  ])("exits 2 with a sentence when it is called with %j", (args, said) => {
    const { exitCode, err } = runScript("bench", ...args);
    expect({ exitCode, err }).toEqual({ exitCode: 2, err: said });
  });
});
