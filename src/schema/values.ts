import { z } from "zod";
import type { CalendarDate } from "../calendar/calendar-date.ts";

/** A day, `YYYY-MM-DD`, that exists. */
export const calendarDateSchema = z.iso.date({ error: "date" }).transform((text) => text as CalendarDate);

/** An amount in pounds as people write it, with the same amount in pence beside it. */
export interface Amount {
  text: string;
  inPence: number;
}

const amountPattern = /^£(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?$/;

/** Pounds with or without commas and pence, such as `£7,481,658` or `£93.50`. */
export const amountSchema = z.string().regex(amountPattern, { error: "amount" }).transform(parseAmount);

function parseAmount(text: string): Amount {
  const [, pounds = "0", pence = "00"] = amountPattern.exec(text) ?? [];
  return { text, inPence: Number(pounds.replaceAll(",", "")) * 100 + Number(pence) };
}

/** A lasting name for use in addresses: small letters, digits and single hyphens. */
const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const idSchema = z.string().regex(idPattern, { error: "id" });

/** The lasting reference of a matter: the year, a stroke, the number as its folder has it. */
export const referencePattern = /^\d{4}\/\d{4}[A-Za-z]?$/;
export const referenceSchema = z.string().regex(referencePattern, { error: "reference" });

/** A matter, or one limb of its decision: `2025/0101` or `2025/0101#c`. */
export const limbReferenceSchema = z
  .string()
  .regex(/^\d{4}\/\d{4}[A-Za-z]?(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/, { error: "limb-reference" });

/** One line of text for people. Its limit keeps pages and feeds readable. */
export const lineSchema = z.string().min(1, { error: "empty" }).max(500, { error: "too-long" });

/**
 * An id of wards.yml or decision-makers.yml, where a record names one. Any line is let through here: only where the
 * lists are known can it be said that "Cabinet Member for Transport" was meant for `cabinet-member-transport`.
 */
export const namedIdSchema = lineSchema.meta({ pattern: idPattern.source });

/** A title: one line, at most 300 characters (real ones reach 200). */
export const titleSchema = z.string().min(1, { error: "empty" }).max(300, { error: "too-long" });

export const webAddressSchema = z.string().regex(/^https?:\/\/[^\s<>"]+$/, { error: "url" });
export const emailSchema = z.string().regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/, { error: "email" });

/** A code of the Office for National Statistics, such as `E05000001`. */
export const gssCodeSchema = z.string().regex(/^[EWSN]\d{8}$/, { error: "gss-code" });
