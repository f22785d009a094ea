import { isCalendarDate } from "../calendar/calendar-date.ts";
import { type IndexedPage, parseFacts } from "./facts-table.ts";

/**
 * Reads the table of facts of a part on another site, which may hold anything. Addresses are made whole.
 * Throws for a table that is not as `serialiseFacts` writes it, and for one that lists a page of any other site: what
 * leads elsewhere, or runs something, is never shown.
 * @param origin the other site: `https://decisions.example.org`.
 */
export function parseOtherFacts(text: string, origin: string): readonly IndexedPage[] {
  return parseFacts(text).map((page) => {
    const stray = (Object.keys(checks) as (keyof IndexedPage)[]).find((name) => !checks[name](page[name]));
    if (stray !== undefined)
      throw new Error(`${origin} lists a page whose ${stray} is not what a register's is.`);
    return { ...page, url: placeOn(origin, page.url) };
  });
}

function placeOn(origin: string, path: string): string {
  const url = URL.canParse(path, origin) ? new URL(path, origin).href : "";
  // Not by its origin: that of `blob:https://decisions.example.org/1` is the same.
  if (!url.startsWith(`${origin}/`)) throw new Error(`${origin} lists a page that is not its own: ${path}`);
  return url;
}

const isText = (value: unknown) => typeof value === "string";
const isTextOrNull = (value: unknown) => value === null || isText(value);
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);
const isDayOrNull = (value: unknown) =>
  value === null || (typeof value === "string" && isCalendarDate(value));

/** The values of a list are not looked up here: one that is not of our vocabulary is a word like another. */
const checks: Readonly<Record<keyof IndexedPage, (value: unknown) => boolean>> = {
  id: (value) => typeof value === "string" && /^\w+$/.test(value),
  url: isText,
  reference: isText,
  kind: isText,
  day: isDayOrNull,
  decided: isDayOrNull,
  published: isDayOrNull,
  effective: isDayOrNull,
  wards: areTexts,
  maker: isTextOrNull,
  status: isTextOrNull,
  key: isText,
  topics: areTexts,
  callIn: isTextOrNull,
  money: isTextOrNull,
};
