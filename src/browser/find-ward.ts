import type { PublishedPostcodes } from "../open-data/postcodes.ts";
import { formatPostcode, parsePostcode } from "../places/postcode.ts";

/** What a district's list says of a ward. */
export type FoundWard = PublishedPostcodes["wards"][string];

/** What came of looking for a postcode's ward. */
export type WardAnswer =
  | { readonly kind: "nothing-typed" }
  | { readonly kind: "not-a-postcode"; readonly typed: string }
  | { readonly kind: "elsewhere"; readonly postcode: string }
  | { readonly kind: "found"; readonly postcode: string; readonly wards: readonly FoundWard[] };

/**
 * Looks for the wards of what was typed. Only the first half of it goes further, and only where there is a list for it.
 * @param fetchDistrict gets the list of one district; what it throws is thrown.
 */
export async function findWard(
  typed: string,
  districts: readonly string[],
  fetchDistrict: (outward: string) => Promise<PublishedPostcodes>,
): Promise<WardAnswer> {
  if (typed.trim() === "") return { kind: "nothing-typed" };
  const parts = parsePostcode(typed);
  if (parts === null) return { kind: "not-a-postcode", typed: typed.trim() };
  const postcode = formatPostcode(parts);
  if (!districts.includes(parts.outward)) return { kind: "elsewhere", postcode };
  const { wards, postcodes } = await fetchDistrict(parts.outward);
  const found = (postcodes[parts.inward] ?? []).flatMap((id) => wards[id] ?? []);
  return found.length === 0 ? { kind: "elsewhere", postcode } : { kind: "found", postcode, wards: found };
}
