import { existsSync } from "node:fs";
import { basename } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { problemCatalogue } from "../../src/problems/catalogue.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { loadRegister } from "../../src/register/load-register.ts";

const fixture = "tests/fixtures/everything-wrong";

/** The problems that this folder cannot have with the rest, and why. */
const cannotBeHere = {
  "attachment-not-searchable": "is told by a build, which goes on",
  "bank-holidays-format": "no call-in could be reckoned",
  "code-format": "the wards could not be read",
  "consultation-missing": "is asked for only in Wales",
  "content-file-missing": "what is in the file could not be wrong",
  "content-folder-missing": "what is in the folder could not be wrong",
  "file-not-readable": "depends on who runs the tests",
  "file-too-large": "weighs too much to keep",
  "json-syntax": "the bank holidays could not be read",
  "link-in-content": "not every machine can make one",
  "postcode-column-missing": "is of a directory, which is no part of the content",
  "postcode-row-broken": "is of a directory",
  "postcodes-elsewhere": "is of a directory",
  "time-format": "the council's rules could not be read",
  "ward-not-drawn": "the map has a shape that may be any ward's",
  "yaml-several-documents": "the wards could not be read",
};

describe("a folder with everything wrong", () => {
  let problems: readonly Problem[] = [];
  beforeAll(async () => {
    const result = await loadRegister(`${fixture}/content`, calendarDate("2026-06-01"));
    problems = result.ok ? [] : result.problems;
  });

  test("shows every problem the catalogue has in one run, save those that hide others", () => {
    const found = new Set<string>(problems.map(({ id }) => id));
    const absent = Object.keys(problemCatalogue).filter((id) => !found.has(id));
    expect(absent.sort()).toEqual(Object.keys(cannotBeHere));
    expect(found.size).toBeGreaterThanOrEqual(80);
  });

  test("places each where somebody can find it", () => {
    const lost = problems.filter(
      ({ path, line, column }) => !existsSync(`${fixture}/${path}`) || line < 1 || column < 1,
    );
    expect(lost).toEqual([]);
  });

  test("tells each fault once: a folder named for a problem has that one and no other", () => {
    const unlike = problems
      .map(({ id, path }) => ({ id, folder: folderOf(path) }))
      .filter(({ id, folder }) => folder !== undefined && folder in problemCatalogue && folder !== id);
    expect(unlike).toEqual([]);
    expect(problems.filter(({ path }) => isMatter(path)).length).toBe(
      new Set(
        problems
          .map(({ path }) => path)
          .filter(isMatter)
          .map(folderOf),
      ).size,
    );
  });

  test("says what is wrong in a whole sentence, and what to do", () => {
    const unfinished = problems.filter(({ message, remedy }) => !message.endsWith(".") || remedy === "");
    expect(unfinished).toEqual([]);
  });
});

function isMatter(path: string): boolean {
  return path.startsWith("content/decisions/2026/");
}

/** The words in a matter folder's name: `unknown-ward` of `0044-unknown-ward`. */
function folderOf(path: string): string | undefined {
  if (!isMatter(path)) return undefined;
  return basename(path.split("/")[3] ?? "").replace(/^\w{4,5}-/, "");
}
