/** Marks of text that went through the wrong encoding: a `?` inside a word, a replacement character, `â€™`, a Word-only glyph, `&#39;`. */
const damage =
  /\p{L}+\?\p{Ll}+|\S*[\uFFFD\uFFFC]\S*|\S*(?:â€|Ã[\u0080-\u00BF©¢£¤])\S*|\S*[\uE000-\uF8FF]\S*|\d+\. \?|&(?:#\d+|amp|nbsp|quot);/gu;

/** A sentence that quotes the damaged words, once each; web addresses may hold a `?` of their own. */
export function findDamagedCharacters(text: string): string[] {
  const words = [...text.replace(/\S*(?:https?:\/\/|www\.|\.aspx)\S*/g, "").matchAll(damage)].map(
    ([word]) => word,
  );
  const quoted = [...new Set(words)].slice(0, 5).map((word) => `“${word}”`);
  return quoted.length === 0 ? [] : [`Some characters of the source are damaged: ${quoted.join(", ")}.`];
}
