import type { Element } from "hast";

/** The label a page shows before an item of a numbered list, such as `3.` or `b.`; empty for a bullet. */
export function listItemLabel(list: Element, items: readonly Element[], index: number): string {
  if (list.tagName !== "ol") return "";
  const first = Number(list.properties["start"] ?? 1);
  const given = items.slice(0, index + 1).findLastIndex((item) => item.properties["value"] !== undefined);
  const number = given < 0 ? first + index : Number(items[given]?.properties["value"]) + index - given;
  return `${write(number, String(list.properties["type"] ?? "1"))}.`;
}

function write(number: number, type: string): string {
  if (type === "a" || type === "A") return inCaseOf(type, letter(number));
  if (type === "i" || type === "I") return inCaseOf(type, roman(number));
  return String(number);
}

function inCaseOf(type: string, text: string): string {
  return type === type.toUpperCase() ? text.toUpperCase() : text;
}

/** 1 is a, 26 is z, 27 is aa. */
function letter(number: number): string {
  const rest = (number - 1) % 26;
  return `${number > 26 ? letter((number - 1 - rest) / 26) : ""}${String.fromCharCode(97 + rest)}`;
}

const romanParts = [
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

function roman(number: number): string {
  const [value, text] = romanParts.find(([value]) => value <= number) ?? [0, ""];
  return value === 0 ? "" : `${text}${roman(number - value)}`;
}
