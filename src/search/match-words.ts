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
  if (words.length === 0) return new Map();
  const [together, ...each] = await Promise.all([
    // Only such a match marks every word in its excerpt, and only its score says how well the page fits.
    index.search(words.join(" "), {}),
    ...words.map((word) => index.search(`"${word}"`, {})),
  ]);
  const idsOfEach = each.map(({ results }) => new Set(results.map(({ id }) => id)));
  const matches = together.results.filter(({ id }) => idsOfEach.every((ids) => ids.has(id)));
  return new Map(matches.map((match) => [match.id, match]));
}
