import { type CalendarDate, yearOf } from "../../calendar/calendar-date.ts";
import type { ImportedRecord } from "../imported-record.ts";

/** The year a record is filed under, and the sentence to say where it is not the year of a date the record states. */
export interface FilingYear {
  year: number;
  remark?: string;
}

/**
 * By the day it was decided, else the meeting, else publication, else the year its own number begins with
 * (`24/00093`), else a year in the file's name, else this year. A filing year is a place to put it, not a fact.
 */
export function yearOfRecord(record: ImportedRecord, fileName: string, today: CalendarDate): FilingYear {
  const date = record.facts.decidedOn ?? record.meetingOn ?? record.facts.publishedOn;
  if (date !== undefined) return { year: yearOf(date) };
  const numbered = /^(?:\D*)(\d{2})\/\d{3,}/.exec(record.sourceReference ?? "")?.[1];
  if (numbered !== undefined)
    return because(2000 + Number(numbered), `the year its number, ${record.sourceReference}, begins with`);
  const named = /(?<!\d)((?:19|20)\d{2})(?=\D|$)/.exec(fileName)?.[1];
  if (named !== undefined) return because(Number(named), "the year in the file's name");
  return because(yearOf(today), "this year");
}

function because(year: number, why: string): FilingYear {
  return { year, remark: `The source gives no date, so this is filed under ${year}, ${why}.` };
}
