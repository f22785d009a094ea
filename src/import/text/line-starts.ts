/** A label of the source at the start of a line, with the spaces after it: `14.`, `(a)`, `iii)`, `2.1`, `1.1.2`, `A.`. */
const labelStart =
  /^\s*(?:\((?:[a-z]{1,5}|\d{1,3})\)|(?:[a-z]|[ivx]{1,5}|[A-Z])\.?\)|(?:[a-z]|[ivx]{1,5}|[A-Z])\.(?=\s)|\d{1,3}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s))\s*/;

/** A number with no mark after it, set off by a gap as wide as a tab: `2     Revenue`. A wider gap parts columns. */
const tabbedNumber = /^\s*\d{1,2}\s{2,11}(?=\S)/;

/** A bullet, dash or the letter o that Word uses below a bullet. */
const bulletStart = /^(\s*)(?:[•·▪●◦○*\uE000-\uF8FF-]|o(?=\s{1,3}\p{Lu}))\s+(?=\S)/u;

/** The label that starts a line as the source writes it, or undefined. */
export function findLineLabel(line: string): string | undefined {
  return (labelStart.exec(line) ?? tabbedNumber.exec(line))?.[0].trim();
}

/** Spaces before a bullet, and the words after it; undefined for a line without one. */
export function findBullet(line: string): { indent: number; dash: boolean; text: string } | undefined {
  const [whole, indent] = bulletStart.exec(line) ?? [];
  return whole === undefined || indent === undefined
    ? undefined
    : { indent: indent.length, dash: whole.trim() === "-", text: line.slice(whole.length) };
}

/** The words after a label or bullet, where a gap says nothing about columns. */
export function afterStart(line: string): string {
  const bullet = findBullet(line);
  if (bullet) return bullet.text;
  return line.replace(labelStart, "").replace(tabbedNumber, "").trim();
}

/**
 * Whether a line within a paragraph begins a new one. A number that begins a line by chance ("paragraph" above,
 * "2.1 of this report" below) does not: what follows a real label is a capital, or the line before has ended.
 */
export function beginsParagraph(line: string, before: string): boolean {
  if (findBullet(line)) return true;
  if (findLineLabel(line) === undefined) return false;
  return /^[\p{Lu}£"'‘“[]/u.test(afterStart(line)) || /[.;:,!?)]\s*$|\b(?:and|or)\s*$/.test(before);
}
