import { parseRegisterAddress } from "./register-address.ts";
import { type FacetName, facetNames } from "./search-query.ts";
import {
  type KnownValues,
  parseSearchState,
  type SearchState,
  serialiseSearchState,
} from "./search-state.ts";

/** What every register means the same by. Wards, decision makers and topics are each council's own. */
export const sharedFacets: readonly FacetName[] = ["kind", "status", "key", "callin", "money"];

/** Everything the address of a search of several registers says. */
export interface CompareState {
  readonly search: SearchState;
  /** The sites of the other registers, in order: `https://decisions.example.org`. */
  readonly origins: readonly string[];
}

/** What an address asks for, and a sentence for each thing in it that could not be understood and was left out. */
export interface ReadCompareState {
  readonly state: CompareState;
  readonly faults: readonly string[];
}

/** Each is asked by the reader's own browser, which would be long about more. */
const mostRegisters = 8;

/**
 * Reads the address of a search of several registers. Whatever it says, the rest of it still works.
 * @param listed the sites searched where the address names none.
 * @param own this site, which is always searched and need not be named.
 */
export function parseCompareState(
  params: URLSearchParams,
  known: KnownValues,
  listed: readonly string[],
  own: string,
): ReadCompareState {
  const faults: string[] = [];
  const asked = new URLSearchParams(params);
  for (const name of facetNames.filter((facet) => !sharedFacets.includes(facet))) {
    if (asked.has(name)) faults.push(ownFault(name));
    asked.delete(name);
  }
  asked.delete("page");
  const search = parseSearchState(asked, known);
  const origins = readOrigins(params.has("with") ? params.getAll("with") : listed, own, faults);
  return { state: { search: search.state, origins }, faults: [...faults, ...search.faults] };
}

function ownFault(name: FacetName): string {
  const words = name === "ward" ? "Wards" : name === "maker" ? "Decision makers" : "Topics";
  return `${words} are each council’s own, so none can be chosen for several councils.`;
}

function readOrigins(addresses: readonly string[], own: string, faults: string[]): string[] {
  const typed = addresses.flatMap((address) => address.split(/[\s,]+/)).filter((address) => address !== "");
  const read = typed.map((address) => {
    const origin = parseRegisterAddress(address);
    if (origin === null)
      faults.push(
        `“${address.slice(0, 60)}” is not the address of a register, so it was left out. Type one like https://decisions.example.org.`,
      );
    return origin;
  });
  const origins = [...new Set(read.filter((origin) => origin !== null && origin !== own))] as string[];
  if (origins.length > mostRegisters)
    faults.push(`Only the first ${mostRegisters} of the other registers were searched.`);
  return origins.slice(0, mostRegisters);
}

/** The address of a search of several registers, with nothing in it that need not be said. */
export function serialiseCompareState({ search, origins }: CompareState, listed: readonly string[]): string {
  const isAsListed = origins.join(" ") === listed.join(" ");
  const named = origins.length === 0 ? [""] : origins;
  const params = new URLSearchParams(isAsListed ? [] : named.map((origin) => ["with", origin]));
  return [params.toString(), serialiseSearchState(search)].filter((each) => each !== "").join("&");
}
