import type { PostcodeList } from "./postcode-list.ts";
import type { ReadDirectory } from "./read-directory.ts";

/** The lists of a directory's postcodes, one for each district, sorted throughout: the same directory gives the same lists. */
export function listPostcodes({ found }: Pick<ReadDirectory, "found">, source: string): PostcodeList[] {
  return sortByKey(found).map(([outward, byInward]) => {
    const wardIds = sortByKey(byInward).map(([inward, ids]) => [inward, [...ids].sort()] as const);
    return { outward, source, wardIds: new Map(wardIds) };
  });
}

/** By code unit, not by locale: the order must not depend on whose machine made the lists. */
function sortByKey<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
