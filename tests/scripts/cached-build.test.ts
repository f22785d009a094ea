import { spawn } from "node:child_process";
import { readFileSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestFiles } from "../../src/cache/digest.ts";
import { useCachedBuilds } from "../helpers/cached-builds.ts";
import { edits, matters, quay } from "../helpers/content-edits.ts";

/** `npm run test:deep` runs more. */
const runs = Number(process.env["REGISTER_DEEP_RUNS"] ?? 5);
const editNames = Object.keys(edits) as (keyof typeof edits)[];
const builds = useCachedBuilds();

describe("a build that takes over what has not changed", () => {
  test(
    "gives the same bytes as a clean one after any sequence of edits",
    () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...editNames), { minLength: 2, maxLength: 4 }), (sequence) => {
          for (const name of sequence) edits[name](builds.content);
          expect(builds.buildCached()).toBe(builds.buildClean());
        }),
        { numRuns: runs, seed: 20_260_322, endOnFailure: true },
      );
    },
    runs * 60_000,
  );

  test("renders nothing when nothing changed, and when a report's text did, only the pages of its matter", () => {
    builds.countRendered();
    expect(builds.countRendered()).toBe(0);
    edits["edit a report"](builds.content);
    const matterAndReport = 2;
    expect(builds.countRendered()).toBe(matterAndReport);
  });

  test("says of each page why it was rendered, when asked", () => {
    const tellVerbose = () => {
      const { err } = builds.run("--cache", builds.cache, "--verbose");
      return err.split("\n").filter((line) => line.startsWith("/"));
    };
    const first = tellVerbose();
    expect(first.filter((line) => !line.endsWith(": it was not there"))).toEqual([]);
    edits["edit a report"](builds.content);
    expect(tellVerbose()).toContain("/decisions/2026/0001/report/: what it shows changed");
    rmSync(join(builds.cache, "years/lists"), { recursive: true });
    rmSync(join(builds.site, "index.html"));
    expect(tellVerbose()).toEqual(["/: it was not as it was left, nor is it kept"]);
  });

  test("renders nothing where the site is gone and the cache is not", () => {
    builds.countRendered();
    rmSync(builds.site, { recursive: true });
    expect(builds.countRendered()).toBe(0);
  });

  test("tells of a name that differs only by capitals, and builds as before when it is put back", () => {
    const before = builds.buildCached();
    const [small, capital] = ["report.md", "Report.md"].map((name) =>
      join(builds.content, matters, quay(builds.content), name),
    );
    renameSync(small ?? "", capital ?? "");
    expect(() => builds.buildCached()).toThrow("[file-name-case]");
    renameSync(capital ?? "", small ?? "");
    expect(builds.buildCached()).toBe(before);
  });

  test("gives the clean build's bytes to two that share a cache at once", async () => {
    builds.buildCached();
    edits["edit a title"](builds.content);
    const outs = ["one", "other"].map((name) => join(builds.folder, name));
    await Promise.all(outs.map(buildBeside));
    const beside = outs.map((out) => digestFiles(out, ["**"]));
    const clean = builds.buildClean();
    expect([...beside, builds.buildCached()]).toEqual([clean, clean, clean]);
  });

  test("sees a change that leaves size and time as they were", () => {
    const file = join(builds.content, matters, quay(builds.content), "decision.md");
    const { atime, mtime } = statSync(file);
    const before = builds.buildCached();
    builds.change(`${matters}/${quay(builds.content)}/decision.md`, (text) =>
      text.replace("Quay lighting", "Quay lightinh"),
    );
    utimesSync(file, atime, mtime);
    expect([builds.buildCached() === before, readFileSync(join(builds.site, "index.html"), "utf8")]).toEqual([
      false,
      expect.stringContaining("Quay lightinh"),
    ]);
  });
});

/** Builds into a folder of its own, while others build too. */
function buildBeside(out: string): Promise<void> {
  const flags = ["--content", builds.content, "--out", out, "--today", "2026-11-22"];
  const child = spawn(process.execPath, ["scripts/build.ts", ...flags, "--cache", builds.cache]);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve() : reject(new Error(`A build ended with ${code}.`))));
  });
}
