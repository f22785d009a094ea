import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fixtures } from "./import-folder.ts";

const into = () => join(mkdtempSync(join(tmpdir(), "register-import-")), "content");
const run = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/import.ts", "--today", "2026-11-22", ...args], { encoding: "utf8" });

describe("npm run import", () => {
  test("prints a line a file, its notes below, and a total; a refusal is no failure", () => {
    const folder = into();
    const { status, stdout } = run("--into", folder, `${fixtures}/meeting-item.html`, "package.json");
    expect(status).toBe(0);
    expect(
      stdout.replaceAll(folder.replaceAll("\\", "/"), "DIR"),
    ).toBe(`tests/fixtures/import/meeting-item.html: decision imported as 2026/0001, DIR/decisions/2026/0001-tide-mill-repairs/decision.md
  - The source cuts the decision text short, with a link to the full text on another page (mgAi.aspx?ID=31).
  - The source names no decision maker.
  - The source gives no date of decision.
  - The decision points to appendix 3 ("Appendix 3"), which the source does not hold.
  - The source gives no date, so this is filed under 2026, this year.
package.json: refused. This is a JSON file, and no decision or report comes as one. Import a decision's page, or a report as text.
1 imported, 1 refused.
`);
  });

  test("prints one object a file with --json", () => {
    const { stdout } = run("--into", into(), "--json", `${fixtures}/meeting-item.html`, "package.json");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
        .map(({ file, outcome, kind }) => [file, outcome, kind]),
    ).toEqual([
      ["tests/fixtures/import/meeting-item.html", "imported", "decision"],
      ["package.json", "refused", "unknown"],
    ]);
  });

  test.each([
    ["no file", [], "Name at least one file to import."],
    ["a file that is not there", ["nowhere.txt"], "nowhere.txt cannot be read"],
    ["an unknown flag", ["--indent", "2", "package.json"], "Unknown option '--indent'"],
  ])("ends with 2 for %s", (_, args, message) => {
    const { status, stderr } = run("--into", into(), ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });
});
