/** Invisible characters that only say where a line may break: soft hyphen, zero-width space, byte order mark. */
const breakMarks = /[\u00AD\u200B\uFEFF]/g;

/**
 * One line of words: every run of spaces, no-break spaces and line ends becomes one plain space.
 * Spaces are layout, and a search for "£93,000 per annum" must not fail on one; no other character changes.
 */
export function foldSpaces(text: string): string {
  return text.replace(breakMarks, "").replace(/\s+/g, " ").trim();
}

/** The lines of a text file, ends as `\n`, no-break spaces plain, form feeds kept. */
export function splitLines(text: string): string[] {
  return text
    .replace(breakMarks, "")
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00A0\t]/g, " ")
    .split("\n");
}

/**
 * Joins two lines that were wrapped. A wrap after a hyphen that touches a word had no space in the original
 * ("2024-" and "25"); every other wrap stood for one.
 */
export function joinWrapped(before: string, after: string): string {
  if (before === "") return after;
  return /[\p{L}\p{N}/]-$/u.test(before) ? `${before}${after}` : `${before} ${after}`;
}
