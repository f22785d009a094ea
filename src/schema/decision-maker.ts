import { z } from "zod";
import { field } from "./field.ts";
import { calendarDateSchema, idSchema, lineSchema } from "./values.ts";
import { decisionMakerTypes, termOf } from "./vocabulary.ts";

/**
 * One entry of `content/decision-makers.yml`: a post or a body, never a person.
 * People hold posts for a time; posts are renamed; the record keeps both.
 */
export const decisionMakerSchema = z.strictObject({
  id: field(idSchema, {
    means: "The lasting name used in addresses and in `decisionMaker:`.",
    example: "cabinet-member-transport",
    source: "Register",
  }),
  name: field(lineSchema, {
    means: "The post or body as it is called now.",
    example: "Cabinet Member for Transport",
    source: "SI 2012/2089 reg 9(1)(c)",
  }),
  type: field(termOf(decisionMakerTypes), {
    means: "What kind of decision maker it is.",
    example: "executive-member",
    source: "SI 2012/2089 regs 12, 13",
  }),
  validFrom: field(calendarDateSchema.optional(), {
    means: "The first day the post or body existed.",
    example: "2022-05-20",
    source: "The council's constitution",
  }),
  validTo: field(calendarDateSchema.optional(), {
    means: "The last day it existed.",
    example: "2025-05-21",
    source: "The council's constitution",
  }),
  formerNames: field(
    z
      .array(
        z.strictObject({
          name: field(lineSchema, {
            means: "What it was called.",
            example: "Cabinet Member for Highways",
            source: "The council",
          }),
          until: field(calendarDateSchema, {
            means: "The last day it was called so.",
            example: "2023-05-18",
            source: "The council",
          }),
        }),
      )
      .optional(),
    {
      means: "Names it had before, each with the last day it had it.",
      example: [{ name: "Cabinet Member for Highways", until: "2023-05-18" }],
      source: "The council",
    },
  ),
  holders: field(
    z
      .array(
        z.strictObject({
          name: field(lineSchema, {
            means: "The person, as they are styled in the minutes.",
            example: "Councillor Ada Thornbury",
            source: "SI 2012/2089 reg 9(1)(c)",
          }),
          from: field(calendarDateSchema, {
            means: "The first day they held the post.",
            example: "2023-05-19",
            source: "The council",
          }),
          to: field(calendarDateSchema.optional(), {
            means: "The last day they held it; absent while they hold it.",
            example: "2025-05-21",
            source: "The council",
          }),
        }),
      )
      .optional(),
    {
      means: "Who has held the post, or sat on the body, and when.",
      example: [{ name: "Councillor Ada Thornbury", from: "2023-05-19" }],
      source: "SI 2012/2089 reg 9(1)(c)",
    },
  ),
});
export type DecisionMakerFrontMatter = z.output<typeof decisionMakerSchema>;

export const decisionMakersSchema = z.array(decisionMakerSchema);
