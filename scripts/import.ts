import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openContentFolder } from "../src/import/filing/content-folder.ts";
import { importFile } from "../src/import/import-file.ts";
import { formatOutcome, formatTotals } from "../src/import/outcome.ts";
import { readCommandLine, UsageError } from "../src/settings.ts";
import { projectRoot } from "./project-root.ts";
import { runCommand } from "./run-command.ts";

const usage = "Usage: npm run import -- [--into DIR] [--json] [--with-contacts] FILE…";

/** Turns papers into matter folders. A paper that is refused is no failure: it is said, and the rest go on. */
await runCommand(async () => {
  const { settings, flags, words } = readCommandLine(process.argv.slice(2), process.env, {
    flags: {
      into: { type: "string" },
      json: { type: "boolean", default: false },
      "with-contacts": { type: "boolean", default: false },
    },
    takesWords: true,
  });
  if (words.length === 0) throw new UsageError(`Name at least one file to import.\n${usage}`);
  const files = words.map((file) => ({ file, bytes: readOrThrow(file) }));
  const into = typeof flags["into"] === "string" ? flags["into"] : settings.contentPath;
  const folder = openContentFolder(into, join(projectRoot, "content", "bank-holidays.json"));
  const choices = { today: settings.today, withContacts: flags["with-contacts"] === true };
  const outcomes = files.map(({ file, bytes }) => {
    const outcome = importFile(file, bytes, folder, choices);
    process.stdout.write(`${flags["json"] ? JSON.stringify(outcome) : formatOutcome(outcome)}\n`);
    return outcome;
  });
  if (!flags["json"]) process.stdout.write(`${formatTotals(outcomes)}\n`);
  return 0;
});

function readOrThrow(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UsageError(
      `${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
