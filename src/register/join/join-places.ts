import type { WardMapFile } from "../../places/parse-ward-map.ts";
import type { PostcodeList } from "../../places/postcode-list.ts";
import { postcodesUrl } from "../../urls.ts";
import type { ParsedFile } from "../content.ts";
import { sortBy } from "../order.ts";
import type { PostcodeDistrict, Ward, WardMap } from "../register.ts";
import { getById, type JoinScope } from "./join-scope.ts";

/** The boundaries by ward; null where the council gives none. */
export function joinWardMap(map: WardMapFile | null, wards: readonly Ward[]): WardMap | null {
  if (map === null) return null;
  const ringsByCode = new Map(map.wards.map(({ code, rings }) => [code, rings]));
  const boundaries = wards.flatMap((ward) => {
    const rings = ward.code === null ? undefined : ringsByCode.get(ward.code);
    return rings === undefined ? [] : [{ ward, rings }];
  });
  return { boundaries, source: map.source };
}

/** The districts, their postcodes and the wards of each, all sorted. */
export function joinPostcodes(
  lists: readonly ParsedFile<PostcodeList>[],
  { wardById }: Pick<JoinScope, "wardById">,
): PostcodeDistrict[] {
  const districts = lists.map(({ facts: { outward, source, wardIds } }) => {
    const postcodes = [...wardIds].map(([inward, ids]) => {
      return { inward, wards: sortBy([...new Set(ids)], (id) => id).map((id) => getById(wardById, id)) };
    });
    return {
      outward,
      url: postcodesUrl(outward),
      source,
      postcodes: sortBy(postcodes, ({ inward }) => inward),
    };
  });
  return sortBy(districts, ({ outward }) => outward);
}
