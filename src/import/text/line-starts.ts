/** A label of the source at the start of a line, with the spaces after it: `14.`, `(a)`, `iii)`, `2.1`, `1.1.2`, `A.`, `B:`. */
const labelStart =
  /^\s*(?:\((?:[a-z]{1,5}|\d{1,3})\)|(?:[a-z]|[ivx]{1,5}|[A-Z])\.?\)|(?:[a-z]|[ivx]{1,5}|[A-Z])\.(?=\s)|[A-Z]:(?=\s)|\d{1,3}[.)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=\s))\s*/;

/** A number with no mark after it, set off by a gap as wide as a tab: `2     Revenue`. A wider gap parts columns. */
const tabbedNumber = /^\s*\d{1,2}\s{2,11}(?=\S)/;

/** A bullet, dash or the letter o that Word uses below a bullet. */
const bulletStart = /^(\s*)(?:[•·▪●◦○*\uE000-\uF8FF-]|o(?=\s{1,3}\p{Lu}))\s+(?=\S)/u;

/** A way to reach somebody, which has a line to itself: `Tel: …`, a telephone number, an e-mail address. */
const contactLine =
  /^\s*(?:(?:E-?mail|Tel|Telephone|Phone)\b|\+?\d[\d ()]{8,}(?:,|\s|$)|\S+@\S+\.\S+(?:\s+\+?[\d ()]{9,})?\s*$)/;

/** The label that starts a line as the source writes it, or undefined. */
export function findLineLabel(line: string): string | undefined {
  return (labelStart.exec(line) ?? tabbedNumber.exec(line))?.[0].trim();
}

/** A bullet as written, the spaces before it, and the words after it; undefined for a line without one. */
export function findBullet(line: string): { indent: number; glyph: string; text: string } | undefined {
  const [whole, indent] = bulletStart.exec(line) ?? [];
  return whole === undefined || indent === undefined
    ? undefined
    : { indent: indent.length, glyph: whole.trim(), text: line.slice(whole.length) };
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
  if (findBullet(line) || contactLine.test(line)) return true;
  if (findLineLabel(line) === undefined) return false;
  return /^[\p{Lu}£"'‘“[]/u.test(afterStart(line)) || /[.;:,!?)]\s*$|\b(?:and|or)\s*$/.test(before);
}

/** Whether one label is the next after another of its kind: `b)` after `a)`, `4.` after `3.`, `5` after `4`. */
export function isNextLabel(label: string, before: string): boolean {
  const [value = "", last = ""] = [label, before].map((each) => singleLabel.exec(each)?.[1]);
  if (value === "" || label.replace(value, "") !== before.replace(last, "")) return false;
  return /\d/.test(value)
    ? Number(value) === Number(last) + 1
    : last.length === 1 && value.charCodeAt(0) === last.charCodeAt(0) + 1;
}

/** A label of one part: `1.2` and `(ii)` have more to them than counting on by one. */
const singleLabel = /^\(?(\d{1,3}|[a-zA-Z])[.):]?\)?$/;
