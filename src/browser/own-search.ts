import type { PlacedPart } from "../search/open-part.ts";
import { type PagefindModule, pagefindFiles } from "../search/pagefind-module.ts";
import { searchIndexUrl, searchPartsUrl } from "../urls.ts";

/** The parts of this register's own search. */
export async function readOwnParts(): Promise<readonly PlacedPart[]> {
  const response = await fetch(searchPartsUrl);
  if (!response.ok) throw new Error(`${searchPartsUrl} could not be read (${response.status}).`);
  return (await response.json()) as readonly PlacedPart[];
}

let isFetchedAhead = false;

/** Asks once for all that any search for words needs: on a poor line, what waits for an answer before it asks is felt. */
export function fetchAheadForWords(): void {
  if (isFetchedAhead) return;
  isFetchedAhead = true;
  const { worker, webAssembly } = pagefindFiles;
  // Whoever needs them asks again, finds them in the browser's cache, and is told when they cannot be had.
  void Promise.allSettled([loadPagefind(), fetchAhead(worker), fetchAhead(webAssembly)]);
}

async function fetchAhead(name: string): Promise<void> {
  const response = await fetch(searchIndexUrl + name);
  await response.arrayBuffer();
}

/** Pagefind as this site serves it. Written when the site is built, so there is nothing to bundle. */
export function loadPagefind(): Promise<PagefindModule> {
  return import(/* @vite-ignore */ `${searchIndexUrl}${pagefindFiles.script}`) as Promise<PagefindModule>;
}
