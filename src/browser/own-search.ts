import type { PlacedPart } from "../search/open-part.ts";
import type { PagefindModule } from "../search/pagefind-module.ts";
import { searchIndexUrl, searchPartsUrl } from "../urls.ts";

/** The parts of this register's own search. */
export async function readOwnParts(): Promise<readonly PlacedPart[]> {
  const response = await fetch(searchPartsUrl);
  if (!response.ok) throw new Error(`${searchPartsUrl} could not be read (${response.status}).`);
  return (await response.json()) as readonly PlacedPart[];
}

/** Pagefind as this site serves it. Written when the site is built, so there is nothing to bundle. */
export function loadPagefind(): Promise<PagefindModule> {
  return import(/* @vite-ignore */ `${searchIndexUrl}pagefind.js`) as Promise<PagefindModule>;
}
