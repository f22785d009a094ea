import { quoteValue } from "../problems/quote.ts";
import type { PlaceFault } from "./place-fault.ts";
import { parsePostcode } from "./postcode.ts";

/** Which wards the postcodes of one district lie in: `content/postcodes/BB1.json`. */
export interface PostcodeList {
  /** The first half of all its postcodes: `BB1`. */
  readonly outward: string;
  /** Where it was taken from, and whose it is: to be said wherever it is used. */
  readonly source: string;
  /** The ids of wards, sorted, by the second half of each postcode, sorted. */
  readonly wardIds: ReadonlyMap<string, readonly string[]>;
}

/** The list, or everything that keeps the file from being one. */
export type ParsedPostcodeList =
  | { readonly ok: true; readonly list: PostcodeList }
  | { readonly ok: false; readonly faults: readonly PlaceFault[] };

const again = "Make the lists again with npm run postcodes.";

/** Parses the value of a list, `{ "source": "…", "postcodes": { "1AA": ["staithe"] } }`. */
export function parsePostcodeList(outward: string, value: unknown): ParsedPostcodeList {
  const { source, postcodes, ...others } = asMap(value);
  const entries = Object.entries(asMap(postcodes));
  const faults = [
    ...(isLine(source) ? [] : [tellForm(["source"], "must say where the list was taken from")]),
    ...(entries.length > 0 ? [] : [tellForm(["postcodes"], "must hold postcodes")]),
    ...Object.keys(others).map((name) => tellForm([name], "is not a part of a list of postcodes")),
    ...entries.flatMap(([inward, wards]) => checkEntry(outward, inward, wards)),
  ];
  if (faults.length > 0) return { ok: false, faults };
  const wardIds = new Map(entries as [string, string[]][]);
  return { ok: true, list: { outward, source: String(source), wardIds } };
}

/** A list as it is kept: every postcode on a line of its own, so that a change of one is a change of one line. */
export function serialisePostcodeList({ source, wardIds }: PostcodeList): string {
  const lines = [...wardIds].map(([inward, ids]) => {
    return `    ${JSON.stringify(inward)}: [${ids.map((id) => JSON.stringify(id)).join(", ")}]`;
  });
  return `{\n  "source": ${JSON.stringify(source)},\n  "postcodes": {\n${lines.join(",\n")}\n  }\n}\n`;
}

function checkEntry(outward: string, inward: string, wards: unknown): PlaceFault[] {
  const path = ["postcodes", inward];
  if (parsePostcode(outward + inward)?.inward !== inward) return [tellNotPostcode(outward, inward, path)];
  const isList = Array.isArray(wards) && wards.length > 0 && wards.every(isLine);
  return isList ? [] : [tellForm(path, "must be a list of the ids of wards")];
}

function tellForm(path: readonly string[], what: string): PlaceFault {
  return { id: "postcode-list-format", path, message: `${what}.`, remedy: again };
}

function tellNotPostcode(outward: string, inward: string, path: readonly string[]): PlaceFault {
  const message = `${quoteValue(`${outward} ${inward}`)} is not a postcode.`;
  return { id: "postcode-form", path, message, remedy: again };
}

function isLine(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "" && !/[\r\n]/.test(value);
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
