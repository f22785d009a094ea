import { createReadStream, statSync } from "node:fs";
import { createInterface } from "node:readline";
import { describeOnsSource } from "../src/places/describe-ons-source.ts";
import { listPostcodes } from "../src/places/list-postcodes.ts";
import { readDirectory } from "../src/places/read-directory.ts";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import type { Problem } from "../src/problems/problem.ts";
import { readCommandLine, UsageError } from "../src/settings.ts";
import { formatCount } from "./build/format-count.ts";
import { readAreas } from "./postcodes/read-areas.ts";
import { writeLists } from "./postcodes/write-lists.ts";
import { runCommand } from "./run-command.ts";

const usage = "Usage: npm run postcodes -- [--content DIR] [--source TEXT] [--terminated] FILE";

/** Makes the lists of the council's postcodes from a directory of all. Where anything is wrong, nothing is written. */
await runCommand(async () => {
  const { settings, flags, words } = readCommandLine(process.argv.slice(2), process.env, {
    flags: { source: { type: "string" }, terminated: { type: "boolean", default: false } },
    takesWords: true,
  });
  const [path] = words;
  if (path === undefined || words.length > 1) throw new UsageError(`Name one file of postcodes.\n${usage}`);
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw new UsageError(`${path} is not a file.`);
  const areas = await readAreas(settings.contentPath);
  if (!areas.ok) return tell(areas.problems);
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  const { areaTerm, wardIdByCode } = areas;
  const withTerminated = flags["terminated"] === true;
  const read = await readDirectory(lines, { path, areaTerm, wardIdByCode, withTerminated });
  if (read.problems.length > 0) return tell(read.problems);
  const year = Number(settings.today.slice(0, 4));
  const source = typeof flags["source"] === "string" ? flags["source"] : describeOnsSource(year);
  const lists = listPostcodes(read, source);
  const removed = writeLists(settings.contentPath, lists);
  const count = lists.reduce((sum, { wardIds }) => sum + wardIds.size, 0);
  process.stdout.write(
    `Lists written: ${formatCount(lists.length)}, with ${formatCount(count)} postcodes of ${formatCount(read.rows)} rows. Old lists removed: ${formatCount(removed)}.\n`,
  );
  return 0;
});

function tell(problems: readonly Problem[]): number {
  process.stdout.write(`${formatProblemsAsText(problems, { records: 0, files: 1 })}\n`);
  return 1;
}
