/** Limbs or options as a paper sets them out: a label of its own for each, a blank line between. */
export function lettered(parts: readonly string[]): string {
  const last = parts.length - 1;
  return parts.map((part, at) => `(${letterAt(at)}) ${part}${endOf(at, last)}`).join("\n\n");
}

/** `1. …`, each a paragraph. */
export function numbered(parts: readonly string[]): string {
  return parts.map((part, at) => `${at + 1}. ${part}`).join("\n\n");
}

function endOf(at: number, last: number): string {
  if (at === last) return ".";
  return at === last - 1 ? "; and" : ";";
}

function letterAt(at: number): string {
  return String.fromCharCode("a".charCodeAt(0) + at);
}
