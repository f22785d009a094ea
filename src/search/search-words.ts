/**
 * Cuts what a reader typed into words, and phrases between quotation marks: `toll "swing bridge"` is two.
 * What holds no letter and no digit is left out, for nothing is found by it.
 */
export function splitSearchWords(typed: string): readonly string[] {
  const straight = typed.replaceAll(/[“”]/g, '"');
  return [...straight.matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).replaceAll(signs, "").trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}

/** Pagefind leaves these out of the words it indexes, and of what is typed only punctuation: `£` would find nothing. */
const signs = /\p{S}/gu;
