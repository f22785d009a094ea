import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { parseWrittenDate } from "../../calendar/parse-written-date.ts";

const dateWithin =
  /(?:\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?\b\d{1,2}\s?(?:st|nd|rd|th)?[ -]+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[,.]?[ -]+\d{4}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b/i;

/** A date that stands among other words, and the words without it: "Cabinet – 4 March 2025" gives the day and "Cabinet". */
export function findDateWithin(text: string): { date: CalendarDate; rest: string } | undefined {
  const found = dateWithin.exec(text);
  const date = found && parseWrittenDate(found[0].replace(/\s+/g, " "));
  if (!found || !date) return undefined;
  const trim = (words: string) => words.replace(/^[\s,:;–-]+|[\s,:;–-]+$/g, "");
  return {
    date,
    rest: trim(`${trim(text.slice(0, found.index))} ${trim(text.slice(found.index + found[0].length))}`),
  };
}
