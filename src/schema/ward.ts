import { z } from "zod";
import { field } from "./field.ts";
import { calendarDateSchema, gssCodeSchema, idSchema, lineSchema } from "./values.ts";

/** The one answer that a ward may need: to its not being on the map. */
const undrawnSchema = z.strictObject({
  id: field(z.literal("ward-not-drawn"), {
    means: "The problem's id, as `npm run check` prints it.",
    example: "ward-not-drawn",
    source: "Register",
  }),
  by: field(lineSchema, {
    means: "The post that looked into it.",
    example: "Electoral Services",
    source: "Register",
  }),
  why: field(lineSchema, {
    means: "Why it cannot be drawn.",
    example: "The new boundary is not published yet.",
    source: "Register",
  }),
});

/** One entry of `content/wards.yml`: a ward, or in a county an electoral division, and when it existed. */
export const wardSchema = z.strictObject({
  id: field(idSchema, {
    means: "The lasting name used in addresses and in `wards:`.",
    example: "harbour-east",
    source: "Register",
  }),
  name: field(lineSchema, {
    means: "The ward's name, without the word ward.",
    example: "Harbour East",
    source: "The electoral changes order",
  }),
  code: field(gssCodeSchema.optional(), {
    means: "Its ONS code: E05 for wards, E58 for county divisions.",
    example: "E05999901",
    source: "ONS Code History Database",
  }),
  validFrom: field(calendarDateSchema.optional(), {
    means: "The first day it existed with these boundaries.",
    example: "2019-05-02",
    source: "The electoral changes order",
  }),
  validTo: field(calendarDateSchema.optional(), {
    means: "The last day it existed.",
    example: "2023-05-03",
    source: "The electoral changes order",
  }),
  formerNames: field(
    z
      .array(
        z.strictObject({
          name: field(lineSchema, {
            means: "What it was called.",
            example: "Harbour and Quay",
            source: "The council's resolution",
          }),
          until: field(calendarDateSchema, {
            means: "The last day it was called so.",
            example: "2024-03-31",
            source: "The council's resolution",
          }),
        }),
      )
      .optional(),
    {
      means: "Names it had with the same boundaries, each with the last day it had it.",
      example: [{ name: "Harbour and Quay", until: "2024-03-31" }],
      source: "LGPIHA 2007 s 59",
    },
  ),
  checked: field(z.array(undrawnSchema).min(1).optional(), {
    means: "Why it is not on the map, where there is one: who looked into it.",
    example: [{ id: "ward-not-drawn", by: "Electoral Services", why: "The new boundary is not published." }],
    source: "Register",
  }),
});
export type WardFrontMatter = z.output<typeof wardSchema>;

export const wardsSchema = z.array(wardSchema);
