const longest = 80;

/** A value as its author wrote it, in straight quotes, cut when long; characters nobody can see are shown by their code. */
export function quoteValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `"${showHidden(cut(text))}"`;
}

/** The code of a character as Unicode writes it: `U+00AD`. */
export function formatCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}

function cut(text: string): string {
  const characters = Array.from(text.slice(0, longest * 2));
  return characters.length <= longest && text.length <= longest * 2
    ? text
    : `${characters.slice(0, longest - 1).join("")}…`;
}

function showHidden(text: string): string {
  return text
    .replaceAll("\n", " ")
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (hidden) => `[${formatCodePoint(hidden)}]`);
}
