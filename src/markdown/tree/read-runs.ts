import type { RootContent } from "mdast";
import type { Syntax } from "../plugins/body-syntax.ts";
import type { Block } from "./cut-blocks.ts";
import { moveTo, type QuickLine } from "./quick-place.ts";
import { readRemarkTree } from "./remark-tree.ts";

/** A paragraph, which ends what was open in the run above it as the plain block did that stood there. */
const parting = "\n\nx\n\n";

/** A run, where it stands in the text that remark is given, and what remark makes of it. */
interface Reading extends QuickLine {
  readonly run: Block;
  readonly end: number;
  readonly nodes: RootContent[];
}

/**
 * What remark makes of runs of blocks, which no plain block may be part of. They are read all at once, since beginning
 * costs remark as much as a short paragraph, and with the syntax of the whole text: a table in one block lets a table
 * without bars be read in another.
 */
export function readRuns(text: string, runs: readonly Block[], syntax: Syntax): Map<Block, RootContent[]> {
  const written = runs.map(({ offset, end }) => text.slice(offset, end));
  const readings = placeRuns(runs, written);
  if (runs.length > 0) shareOut(readRemarkTree(written.join(parting), syntax).children, readings);
  for (const reading of readings) moveTo(reading.nodes, reading, reading.run);
  return new Map(readings.map(({ run, nodes }) => [run, nodes]));
}

function placeRuns(runs: readonly Block[], written: readonly string[]): Reading[] {
  let [line, offset] = [1, 0];
  return runs.map((run, i) => {
    const words = written[i] ?? "";
    const reading: Reading = { run, line, offset, end: offset + words.length, nodes: [] };
    line += words.split("\n").length - 1 + parting.split("\n").length - 1;
    offset = reading.end + parting.length;
    return reading;
  });
}

/** Gives each run the nodes that begin in it; those that part them begin in none. */
function shareOut(nodes: readonly RootContent[], readings: readonly Reading[]): void {
  let at = 0;
  for (const node of nodes) {
    const begins = node.position?.start.offset ?? 0;
    while (begins >= (readings[at + 1]?.offset ?? Number.POSITIVE_INFINITY)) at += 1;
    const reading = readings[at];
    if (reading && begins < reading.end) reading.nodes.push(node);
  }
}
