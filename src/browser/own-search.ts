import type { PlacedPart } from "../search/open-part.ts";
import type { PagefindModule } from "../search/pagefind-module.ts";
import { searchIndexUrl, searchPartsUrl } from "../urls.ts";

/** The parts of this register's own search. */
export async function readOwnParts(): Promise<readonly PlacedPart[]> {
  const response = await fetch(searchPartsUrl);
  if (!response.ok) throw new Error(`${searchPartsUrl} could not be read (${response.status}).`);
  return (await response.json()) as readonly PlacedPart[];
}

/** What Pagefind needs to find a word, and asks for one after another. Its names: Pagefind 1.6.0, as the build serves it. */
const neededForWords = ["pagefind-worker.js", "wasm.en.pagefind"];

let isFetchedAhead = false;

/** Asks once for all that any search for words needs: on a poor line, what waits for an answer before it asks is felt. */
export function fetchAheadForWords(): void {
  if (isFetchedAhead) return;
  isFetchedAhead = true;
  // Whoever needs them asks again, finds them in the browser's cache, and is told when they cannot be had.
  void Promise.allSettled([loadPagefind(), ...neededForWords.map(fetchAhead)]);
}

async function fetchAhead(name: string): Promise<void> {
  const response = await fetch(searchIndexUrl + name);
  await response.arrayBuffer();
}

/** Pagefind as this site serves it. Written when the site is built, so there is nothing to bundle. */
export function loadPagefind(): Promise<PagefindModule> {
  return import(/* @vite-ignore */ `${searchIndexUrl}pagefind.js`) as Promise<PagefindModule>;
}
