import { type Problem, problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import { splitCsvLine } from "./csv-fields.ts";
import { type AreaTerm, type DirectoryColumns, findColumns } from "./directory-columns.ts";
import { type Postcode, parsePostcode } from "./postcode.ts";

/** Which rows of a directory are wanted. */
export interface DirectoryWish {
  /** How messages name the file. */
  readonly path: string;
  readonly areaTerm: AreaTerm;
  /** The id of each of the council's wards, by its ONS code. */
  readonly wardIdByCode: ReadonlyMap<string, string>;
  /** Whether postcodes that are no longer in use are wanted too. */
  readonly withTerminated: boolean;
}

/** What a directory says of the council's wards. Nothing of it may be used where there are problems. */
export interface ReadDirectory {
  /** Ward ids by the two halves of each postcode. */
  readonly found: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;
  readonly rows: number;
  readonly problems: readonly Problem[];
}

/** After so many faults the rest of the file is not read: it is another kind of file. */
const mostProblems = 20;

type Found = Map<string, Map<string, Set<string>>>;

/**
 * Reads a directory of postcodes, a gigabyte or more, line by line: CSV with a first line of names.
 * Source: ONS Postcode Directory user guide.
 */
export async function readDirectory(
  lines: AsyncIterable<string>,
  wish: DirectoryWish,
): Promise<ReadDirectory> {
  const found: Found = new Map();
  const problems: Problem[] = [];
  let columns: DirectoryColumns | undefined;
  let line = 0;
  for await (const text of lines) {
    line += 1;
    if (columns === undefined) {
      const first = findColumns(text.replace(/^\uFEFF/, ""), wish.areaTerm, wish.path);
      if (Array.isArray(first)) return { found, rows: 0, problems: first };
      columns = first;
    } else if (text.trim() !== "") {
      const fault = readRow(text, line, columns, wish, found);
      if (fault !== null) problems.push(fault);
      if (problems.length === mostProblems) break;
    }
  }
  if (problems.length === 0 && found.size === 0) problems.push(tellNothing(wish, Math.max(line, 1)));
  return { found, rows: Math.max(0, line - 1), problems };
}

function readRow(
  text: string,
  line: number,
  columns: DirectoryColumns,
  { path, wardIdByCode, withTerminated }: DirectoryWish,
  found: Found,
): Problem | null {
  const fields = splitCsvLine(text);
  if (fields?.length !== columns.count) return tellBroken(path, line, fields?.length, columns.count);
  const written = fields[columns.postcode] ?? "";
  const postcode = parsePostcode(written);
  if (postcode === null) return tellNotPostcode(path, line, written);
  const wardId = wardIdByCode.get((fields[columns.area] ?? "").trim());
  const isTerminated = (fields[columns.terminated] ?? "").trim() !== "";
  if (wardId !== undefined && (withTerminated || !isTerminated)) add(found, postcode, wardId);
  return null;
}

function add(found: Found, { outward, inward }: Postcode, wardId: string): void {
  found
    .getOrInsertComputed(outward, () => new Map())
    .getOrInsertComputed(inward, () => new Set())
    .add(wardId);
}

function tellBroken(path: string, line: number, count: number | undefined, wanted: number): Problem {
  const message =
    count === undefined
      ? "a quote is opened in this row and not closed."
      : `this row has ${count} ${count === 1 ? "field" : "fields"}, and the first line names ${wanted}.`;
  return problem(
    "postcode-row-broken",
    { path, line, column: 1 },
    { message, remedy: "Correct the row, or download the directory again." },
  );
}

function tellNotPostcode(path: string, line: number, written: string): Problem {
  return problem(
    "postcode-form",
    { path, line, column: 1 },
    {
      message: `${quoteValue(written)} is not a postcode.`,
      remedy: "Correct the row, or download the directory again.",
    },
  );
}

function tellNothing({ path, areaTerm, wardIdByCode }: DirectoryWish, line: number): Problem {
  const [code = "none"] = wardIdByCode.keys();
  return problem(
    "postcodes-elsewhere",
    { path, line, column: 1 },
    {
      message: `no postcode of this file lies in a ${areaTerm} of this council, whose codes are such as ${code}.`,
      remedy: `Use a directory of the same date as the codes in wards.yml, that covers this council.`,
    },
  );
}
