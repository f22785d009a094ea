import { type Place, type Problem, problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";
import { splitCsvLine } from "./csv-fields.ts";

/** What a council calls its areas. */
export type AreaTerm = "ward" | "division";

/** Where in a row the facts stand that matter here, counted from 0. */
export interface DirectoryColumns {
  /** How many fields a row has. */
  readonly count: number;
  readonly postcode: number;
  readonly area: number;
  /** The month a postcode was taken out of use; -1 where the file has no such column. */
  readonly terminated: number;
}

/** The names publishers give each column, best first. */
const postcodeNames = [/^pcds$/, /^postcode$/, /^pcd\d?$/];
const areaNames = {
  ward: [/^osward$/, /^ward$/, /^wd\d{2}cd$/, /^ward_?code$/],
  division: [/^ced$/, /^division$/, /^ced\d{2}cd$/, /^division_?code$/],
} satisfies Record<AreaTerm, readonly RegExp[]>;

/** Finds the columns by the names in the first line, in whatever capitals, or tells which is missing. */
export function findColumns(
  firstLine: string,
  areaTerm: AreaTerm,
  path: string,
): DirectoryColumns | Problem[] {
  const names = (splitCsvLine(firstLine) ?? []).map((name) => name.trim().toLowerCase());
  const postcode = findColumn(names, postcodeNames);
  const area = findColumn(names, areaNames[areaTerm]);
  const place = { path, line: 1, column: 1 };
  const problems = [
    ...(postcode === -1 ? [tellMissing(place, "postcode", "pcds", firstLine)] : []),
    ...(area === -1 ? [tellMissing(place, areaTerm, areaTerm === "ward" ? "osward" : "ced", firstLine)] : []),
  ];
  if (problems.length > 0) return problems;
  return { count: names.length, postcode, area, terminated: names.indexOf("doterm") };
}

/** The best-named column; of several named by year, such as WD22CD and WD23CD, the newest. */
function findColumn(names: readonly string[], known: readonly RegExp[]): number {
  for (const name of known) {
    const newest = names
      .filter((each) => name.test(each))
      .sort()
      .at(-1);
    if (newest !== undefined) return names.indexOf(newest);
  }
  return -1;
}

function tellMissing(place: Place, what: string, usual: string, firstLine: string): Problem {
  return problem("postcode-column-missing", place, {
    message: `no column gives the ${what}. The first line is ${quoteValue(firstLine)}.`,
    remedy: `The first line must name the columns, among them ${usual}, as in the ONS Postcode Directory.`,
  });
}
