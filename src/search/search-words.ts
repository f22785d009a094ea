/**
 * Cuts what a reader typed into words, and phrases between quotation marks: `toll "swing bridge"` is two.
 * What holds no letter and no digit is left out, for nothing is found by it.
 */
export function splitSearchWords(typed: string): readonly string[] {
  const straight = typed.replaceAll(/[“”]/g, '"');
  return [...straight.matchAll(/"([^"]*)"?|[^\s"]+/g)]
    .map(([whole, quoted]) => (quoted ?? whole).trim())
    .filter((words) => /[\p{L}\p{N}]/u.test(words));
}
