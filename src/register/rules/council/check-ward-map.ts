import type { WardMapFile } from "../../../places/parse-ward-map.ts";
import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { WardFrontMatter } from "../../../schema/ward.ts";
import type { ParsedFile } from "../../content.ts";
import { isWithin } from "../../periods.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule } from "../rule.ts";

/** Each shape of the map is that of one ward of the council, and no ward has two. */
export const checkWardMap: ContentRule = ({ content: { wardMap, wards } }) => {
  if (wardMap === null) return [];
  const known = wards && new Set(wards.facts.map(({ code }) => code));
  const seen = new Set<string>();
  return wardMap.facts.wards.flatMap(({ code, codePath }) => {
    if (known && !known.has(code)) return [tellUnknown(wardMap, code, codePath)];
    if (seen.size === seen.add(code).size) return [tellTaken(wardMap, code, codePath)];
    return [];
  });
};

/**
 * Where there is a map, every ward that exists on the day is on it, or somebody has said why not: the council's own list
 * is the one place where an answer to a `review` problem of a ward can stand.
 */
export const checkWardsDrawn: ContentRule = ({ content: { wardMap, wards }, asOf }) => {
  if (wards === null || !wardMap?.facts.isWhole) return [];
  const drawn = new Set(wardMap.facts.wards.map(({ code }) => code));
  return wards.facts.flatMap((ward, at) => {
    const isThere = isWithin({ from: ward.validFrom, to: ward.validTo }, asOf);
    const isDrawn = ward.code !== undefined && drawn.has(ward.code);
    if (ward.checked !== undefined) return isDrawn ? [tellAnswerUnused(wards, at)] : [];
    return isThere && !isDrawn ? [tellNotDrawn(wards, ward, at)] : [];
  });
};

type Path = readonly (string | number)[];

function tellUnknown(map: ParsedFile<WardMapFile>, code: string, path: Path): Problem {
  return problemAt("map-code-unknown", map, path, {
    message: `no ward in wards.yml has the code ${quoteValue(code)}.`,
    remedy: "Delete the shape, correct its code, or give the code to its ward in wards.yml.",
  });
}

function tellTaken(map: ParsedFile<WardMapFile>, code: string, path: Path): Problem {
  return problemAt("map-code-taken", map, path, {
    message: `another shape already has the code ${quoteValue(code)}.`,
    remedy: "Correct the code of one of them, or make the two one shape, a MultiPolygon.",
  });
}

function tellNotDrawn(
  wards: ParsedFile<readonly WardFrontMatter[]>,
  { name, code }: WardFrontMatter,
  at: number,
): Problem {
  const why = code === undefined ? "it has no code to know its shape by" : `no shape has its code, ${code}`;
  return problemAt("ward-not-drawn", wards, [at, code === undefined ? "id" : "code"], {
    message: `${quoteValue(name)} is not on the map in wards.geojson: ${why}.`,
    remedy: `Add its boundary${code === undefined ? " and its code" : ""}, or say under checked why it cannot be drawn.`,
  });
}

function tellAnswerUnused(wards: ParsedFile<readonly WardFrontMatter[]>, at: number): Problem {
  return problemAt("checked-unused", wards, [at, "checked", 0, "id"], {
    message: '"ward-not-drawn" does not occur: the ward is on the map.',
    remedy: "Delete the answer: what it answered has been mended.",
  });
}
