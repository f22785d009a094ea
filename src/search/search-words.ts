/**
 * Cuts what a reader typed into words, and phrases between quotation marks: `toll "swing bridge"` is two.
 * A word is its letters and digits, as the index has it: `£93,000` is `93000`, `call-in` is `callin`. Pagefind does as much
 * with the marks of ASCII alone, so that a pound sign, or the apostrophe that telephones type, would find nothing.
 * What holds no letter and no digit is left out. Pagefind 1.6.0, pagefind_web_js/lib/coupled_search.ts: `search`.
 */
export function splitSearchWords(typed: string): readonly string[] {
  const straight = typed.replaceAll(/[“”]/g, '"');
  return [...straight.matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).replaceAll(/[^\p{L}\p{N}\p{M}\s]/gu, "").trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}
