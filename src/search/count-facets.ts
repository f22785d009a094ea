import type { SearchFacts } from "./search-facts.ts";
import {
  agreesIn,
  type FacetName,
  facetNames,
  isWithin,
  listValues,
  type SearchQuery,
} from "./search-query.ts";

/** How many pages have each value of each facet. */
export type FacetCounts = Readonly<Record<FacetName, ReadonlyMap<string, number>>>;

/**
 * Counts the pages that would be found if one value were chosen and nothing else of its facet: what is chosen of the
 * other facets holds, and the days do.
 * @param pages those that have the words.
 */
export function countFacets(pages: readonly SearchFacts[], query: SearchQuery): FacetCounts {
  const counts = Object.fromEntries(
    facetNames.map((name) => [name, new Map<string, number>()]),
  ) as unknown as Record<FacetName, Map<string, number>>;
  const chosen = facetNames.filter((facet) => query.facets[facet]?.length);
  for (const page of pages) {
    if (!isWithin(page, query.days)) continue;
    const against = chosen.filter((facet) => !agreesIn(facet, page, query));
    // A page that disagrees in one facet alone counts in that facet, as what choosing its value instead would find.
    const countedIn = against.length === 0 ? facetNames : against.length === 1 ? against : [];
    for (const facet of countedIn)
      for (const value of listValues(page, facet))
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return counts;
}
