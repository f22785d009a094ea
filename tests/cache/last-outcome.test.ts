import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openLastOutcome } from "../../src/cache/last-outcome.ts";

let folder: string;
let content: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-outcome-"));
  content = join(folder, "content");
  mkdirSync(join(content, "decisions"), { recursive: true });
  writeFileSync(join(content, "decisions/report.md"), "a report");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (others = "code, day") =>
  openLastOutcome<string>(join(folder, "cache"), "check", content, others);
/** Times can be set back, and the moment a file's entry changed cannot: it has to be waited for. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2_100));

test("knows what a command came to while nothing it depends on has changed", async () => {
  await settle();
  open().note("no problems");
  expect([open().known, open("another day").known]).toEqual(["no problems", null]);
  writeFileSync(join(content, "decisions/report.md"), "A report");
  await settle();
  expect(open().known).toBeNull();
  open().note("one problem");
  expect(open().known).toBe("one problem");
  writeFileSync(join(content, "decisions/notice.md"), "");
  await settle();
  expect(open().known).toBeNull();
}, 20_000);

test("knows nothing of a file that changed just now, which could change again unseen", () => {
  open().note("no problems");
  expect(open().known).toBeNull();
});

test("knows nothing where a file's time was set back", async () => {
  await settle();
  open().note("no problems");
  utimesSync(join(content, "decisions/report.md"), new Date(0), new Date(0));
  await settle();
  expect(open().known).toBeNull();
}, 20_000);

test("knows nothing where there is a link, or no content", async () => {
  await settle();
  symlinkSync("report.md", join(content, "decisions/link.md"));
  open().note("no problems");
  expect(open().known).toBeNull();
  rmSync(content, { recursive: true });
  open().note("no problems");
  expect(open().known).toBeNull();
}, 20_000);
