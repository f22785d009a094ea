import { z } from "zod";
import { field } from "./field.ts";
import {
  checkedSchema,
  contactSchema,
  draftSchema,
  originSchema,
  updatedSchema,
  wardScopeSchema,
} from "./shared-fields.ts";
import { calendarDateSchema, lineSchema, namedIdSchema, referenceSchema, titleSchema } from "./values.ts";
import { keyReasons, noticeKinds, termOf } from "./vocabulary.ts";

/** `notice.md`, `notice-2.md` …: notice of a key decision, of urgency, or of a private meeting. */
export const noticeSchema = z.strictObject({
  reference: field(referenceSchema, {
    means: "The matter's lasting reference; the same as its folder.",
    example: "2026/0143",
    source: "Register",
  }),
  title: field(titleSchema, {
    means: "The matter to be decided.",
    example: "Harbour crossing: award of contract",
    source: "SI 2012/2089 reg 9(1)(b)",
  }),
  kind: field(termOf(noticeKinds), {
    means: "What it gives notice of.",
    example: "key-decision",
    source: "SI 2012/2089 regs 5, 9, 10, 11",
  }),
  publishedOn: field(calendarDateSchema, {
    means: "The day it was first available to the public.",
    example: "2026-02-12",
    source: "SI 2012/2089 reg 9(2)",
  }),
  decisionMaker: field(namedIdSchema.optional(), {
    means: "Who will decide, from decision-makers.yml.",
    example: "cabinet",
    source: "SI 2012/2089 reg 9(1)(c)",
  }),
  decisionDue: field(
    z
      .strictObject({
        from: field(calendarDateSchema, {
          means: "The day, or the first day of the period.",
          example: "2026-03-20",
          source: "SI 2012/2089 reg 9(1)(d)",
        }),
        to: field(calendarDateSchema.optional(), {
          means: "The last day of the period, where it is one.",
          example: "2026-04-30",
          source: "SI 2012/2089 reg 9(1)(d)",
        }),
      })
      .optional(),
    {
      means: "The day on which, or the period within which, it will be decided.",
      example: { from: "2026-03-20" },
      source: "SI 2012/2089 reg 9(1)(d)",
    },
  ),
  keyReasons: field(z.array(termOf(keyReasons)).min(1, { error: "empty-list" }).optional(), {
    means: "Why it is key.",
    example: ["expenditure-or-savings"],
    source: "SI 2012/2089 reg 8(1)",
  }),
  wards: wardScopeSchema.optional(),
  documents: field(
    z
      .union([z.literal("none"), z.array(lineSchema).min(1, { error: "empty-list" })], { error: "documents" })
      .optional(),
    {
      means: "`none`, or each document that will be considered.",
      example: ["Report of the Director of Place"],
      source: "SI 2012/2089 reg 9(1)(e)",
    },
  ),
  copiesFrom: field(lineSchema.optional(), {
    means: "Where copies, and documents that come later, can be had.",
    example: "Democratic Services, Guildhall, Staithe Street",
    source: "SI 2012/2089 reg 9(1)(f)-(h)",
  }),
  privateReason: field(lineSchema.optional(), {
    means: "Why the meeting will be private (private-meeting notices).",
    example: "Exempt information under paragraph 3 will be considered.",
    source: "SI 2012/2089 reg 5(3)",
  }),
  representationsBy: field(calendarDateSchema.optional(), {
    means: "The last day to ask for the meeting to be public.",
    example: "2026-03-10",
    source: "SI 2012/2089 reg 5(4)",
  }),
  representations: field(
    z
      .union(
        [
          z.literal("none-received"),
          z.array(
            z.strictObject({
              received: field(lineSchema, {
                means: "What was said.",
                example: "That the site options be discussed in public.",
                source: "SI 2012/2089 reg 5(4)(b)",
              }),
              response: field(lineSchema, {
                means: "The council's answer.",
                example: "The options are in the public report.",
                source: "SI 2012/2089 reg 5(4)(c)",
              }),
            }),
          ),
        ],
        { error: "representations" },
      )
      .optional(),
    {
      means: "`none-received`, or each with its answer.",
      example: "none-received",
      source: "SI 2012/2089 reg 5(4)",
    },
  ),
  contact: contactSchema.optional(),
  updated: updatedSchema.optional(),
  origin: originSchema.optional(),
  checked: checkedSchema.optional(),
  draft: draftSchema,
});
export type NoticeFrontMatter = z.output<typeof noticeSchema>;
