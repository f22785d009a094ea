import { cpSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { type ContentFolder, openContentFolder } from "../../src/import/filing/content-folder.ts";
import { importFile } from "../../src/import/import-file.ts";
import type { Outcome } from "../../src/import/outcome.ts";

export const fixtures = "tests/fixtures/import";
const today = calendarDate("2026-11-22");

/** A content folder of its own for one test, filled as the fixture's is. */
export function copyContent(): ContentFolder {
  const path = join(mkdtempSync(join(tmpdir(), "register-import-")), "content");
  cpSync(join(fixtures, "content"), path, { recursive: true });
  return openContentFolder(path, "no-bank-holidays.json");
}

export function importFixture(name: string, folder: ContentFolder, withContacts = false): Outcome {
  return importFile(`papers/${name}`, readFileSync(join(fixtures, name)), folder, { today, withContacts });
}

export function importText(name: string, text: string, folder: ContentFolder): Outcome {
  return importFile(name, new TextEncoder().encode(text), folder, { today, withContacts: false });
}

/** What an import wrote, or why it wrote nothing. */
export function readWritten(outcome: Outcome): string {
  return outcome.outcome === "imported" ? readFileSync(outcome.path, "utf8") : outcome.reason;
}

/** An outcome without the part of its path that differs from run to run. */
export function withoutPlace(outcome: Outcome): Outcome {
  return outcome.outcome === "imported"
    ? { ...outcome, path: outcome.path.replace(/^.*\/content\//, "") }
    : outcome;
}
