import type { PagefindInstance, PagefindResult } from "./pagefind-module.ts";
import { splitSearchWords } from "./search-words.ts";

/**
 * The pages of one index that have every word and phrase typed, whole but for their endings, by Pagefind's ids.
 *
 * Each word is asked for between quotation marks, which Pagefind takes exactly. Without them it completes a word, cuts
 * one it does not know until something fits, and drops one that nothing fits; all three depend on the other pages of
 * the index, so that parts of the register would together find other pages than one index of the whole.
 * Pagefind 1.6.0, pagefind_web/src/search.rs: `find_word_extensions`, `search_term`.
 */
export async function matchWords(
  index: PagefindInstance,
  typed: string,
): Promise<ReadonlyMap<string, PagefindResult>> {
  const words = splitSearchWords(typed);
  const [first, ...others] = words;
  if (first === undefined) return new Map();
  const matches =
    others.length === 0 ? (await index.search(`"${first}"`, {})).results : await matchEvery(index, words);
  return new Map(matches.map((match) => [match.id, match]));
}

/** Asks for the words together too, for only such a match marks all of them in its excerpt. */
async function matchEvery(
  index: PagefindInstance,
  words: readonly string[],
): Promise<readonly PagefindResult[]> {
  const [together, ...each] = await Promise.all([
    index.search(words.join(" "), {}),
    ...words.map((word) => index.search(`"${word}"`, {})),
  ]);
  const idsOfEach = each.map(({ results }) => new Set(results.map(({ id }) => id)));
  return together.results.filter(({ id }) => idsOfEach.every((ids) => ids.has(id)));
}
