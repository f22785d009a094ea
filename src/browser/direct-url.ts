import type { RegisterSearch } from "../search/open-search.ts";
import { hasOnlyWords, type SearchQuery } from "../search/search-query.ts";
import { isWrittenAmount } from "../search/written-amount.ts";
import { matterUrl } from "../urls.ts";

const reference = /^(?<year>(?:19|20)\d\d)\s*\/\s*(?<number>\d{1,4})(?<letter>[a-z]?)$/i;

/** Where a reference leads, such as `2020/0143` or `2020/143`; null for other words, and where there is no such matter. */
export async function findReferenceUrl(typed: string): Promise<string | null> {
  const found = reference.exec(typed.trim())?.groups;
  if (found === undefined) return null;
  const { year = "", number = "", letter = "" } = found;
  const url = matterUrl(`${year}/${number.padStart(4, "0")}${letter}`);
  const response = await fetch(url, { method: "HEAD" }).catch(() => null);
  return response?.ok ? url : null;
}

/** Where an amount leads that stands in the papers of one matter and no other; null for other words, and where several have it. */
export async function findAmountUrl(search: RegisterSearch, query: SearchQuery): Promise<string | null> {
  if (!isWrittenAmount(query.words) || !hasOnlyWords(query)) return null;
  const { matches } = await search.findAll(query);
  const [only, ...others] = new Set(matches.map(({ page }) => page.reference));
  return only === undefined || others.length > 0 ? null : matterUrl(only);
}
