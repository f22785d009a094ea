import { parseWardMap, type WardMapFile } from "../../places/parse-ward-map.ts";
import type { PlaceFault } from "../../places/place-fault.ts";
import { type PostcodeList, parsePostcodeList } from "../../places/postcode-list.ts";
import type { Problem } from "../../problems/problem.ts";
import type { SourceData } from "../../source/source-content.ts";
import type { ParsedFile } from "../content.ts";
import { problemAt } from "../rules/problem-at.ts";

/** Types the map of wards as far as it can be read; null where it cannot. Adds what is wrong to `problems`. */
export function parseWardMapFile(
  data: SourceData | null,
  problems: Problem[],
): ParsedFile<WardMapFile> | null {
  if (data === null) return null;
  const { map, faults } = parseWardMap(data.value);
  problems.push(...tellFaults(data, faults));
  return map && { facts: map, locate: data.locate };
}

/** Types a list of postcodes, whose file is named for them; null where it does not fit. */
export function parsePostcodeFile(data: SourceData, problems: Problem[]): ParsedFile<PostcodeList> | null {
  const outward = /([^/]+)\.json$/.exec(data.path)?.[1] ?? "";
  const parsed = parsePostcodeList(outward, data.value);
  if (parsed.ok) return { facts: parsed.list, locate: data.locate };
  problems.push(...tellFaults(data, parsed.faults));
  return null;
}

function tellFaults(data: SourceData, faults: readonly PlaceFault[]): Problem[] {
  return faults.map(({ id, path, message, remedy }) => problemAt(id, data, path, { message, remedy }));
}
