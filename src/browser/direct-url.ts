import { readPacked } from "../search/read-packed.ts";
import type { SearchState } from "../search/search-state.ts";
import type { SingleAmounts } from "../search/single-amounts.ts";
import { parseTypedAmount } from "../search/typed-amount.ts";
import { matterUrl, searchAmountsUrl } from "../urls.ts";

/**
 * Where a search leads that asks for one record: by its reference or, where nothing else is chosen, by an amount that no
 * other matter gives. Null for any other search.
 */
export function findDirectUrl(state: SearchState): Promise<string | null> {
  const inPence = parseTypedAmount(state.q);
  return inPence !== null && isOnlyWords(state) ? findByAmount(inPence) : findByReference(state.q);
}

const written = /^(?<year>(?:19|20)\d\d)\s*\/\s*(?<number>\d{1,4})(?<letter>[a-z]?)$/i;

/** Where a reference leads, such as `2020/0143` or `2020/143`; null for other words, and where there is no such matter. */
async function findByReference(typed: string): Promise<string | null> {
  const found = written.exec(typed.trim())?.groups;
  if (found === undefined) return null;
  const { year = "", number = "", letter = "" } = found;
  const url = matterUrl(`${year}/${number.padStart(4, "0")}${letter}`);
  const response = await fetch(url, { method: "HEAD" }).catch(() => null);
  return response?.ok ? url : null;
}

/** Null also where the amounts cannot be had: then the amount is looked for as any word is. */
async function findByAmount(inPence: number): Promise<string | null> {
  const text = await readPacked(searchAmountsUrl).catch(() => "{}");
  return (JSON.parse(text) as SingleAmounts)[inPence] ?? null;
}

function isOnlyWords({ facets, from, to }: SearchState): boolean {
  return from === "" && to === "" && Object.values(facets).every((chosen) => chosen.length === 0);
}
