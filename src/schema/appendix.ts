import { z } from "zod";
import { field } from "./field.ts";
import { checkedSchema, draftSchema, originSchema } from "./shared-fields.ts";
import { calendarDateSchema, lineSchema, titleSchema } from "./values.ts";
import { confidentialGrounds, exemptParagraphs, termOf } from "./vocabulary.ts";

const shared = {
  title: field(titleSchema, {
    means: "The appendix's title, without its number.",
    example: "Needs assessment",
    source: "SI 2012/2089 reg 14",
  }),
  origin: originSchema.optional(),
  checked: checkedSchema.optional(),
  draft: draftSchema,
};

const paragraphNumber = z.literal(Object.keys(exemptParagraphs).map(Number), { error: "exempt-paragraph" });

/**
 * `appendix-1.md` …: an appendix, or the page that stands for a file beside it, or the public stub of one that is withheld.
 * Exempt and confidential are different things in law: only exempt information has a public-interest test.
 */
export const appendixSchema = z.discriminatedUnion(
  "access",
  [
    z.strictObject({
      access: field(z.literal("public"), {
        means: "Whether it is published, or withheld as exempt or confidential information.",
        example: "public",
        source: "LGA 1972 ss 100A, 100I",
      }),
      ...shared,
      file: field(lineSchema.optional(), {
        means:
          "The file it is, beside this one; the body then describes it. Absent when the body is the appendix.",
        example: "appendix-2.pdf",
        source: "Register",
      }),
      publishedOn: field(calendarDateSchema.optional(), {
        means: "The day it was first published.",
        example: "2026-03-12",
        source: "SI 2012/2089 reg 7",
      }),
    }),
    z.strictObject({
      access: field(z.literal("exempt"), {
        means: "Whether it is published, or withheld as exempt or confidential information.",
        example: "exempt",
        source: "LGA 1972 ss 100A, 100I",
      }),
      ...shared,
      paragraphs: field(z.array(paragraphNumber).min(1, { error: "empty-list" }), {
        means: "The numbered descriptions it falls under, 1 to 7.",
        example: [3],
        source: "LGA 1972 Sch 12A Part 1",
      }),
      publicInterest: field(lineSchema, {
        means: "Why keeping it exempt outweighs publishing it.",
        example: "Publishing bids before award would harm the council's position.",
        source: "LGA 1972 Sch 12A para 10",
      }),
      resolvedOn: field(calendarDateSchema.optional(), {
        means: "The day the body resolved to exclude the public.",
        example: "2026-03-20",
        source: "LGA 1972 s 100A(4)",
      }),
      reviewOn: field(calendarDateSchema.optional(), {
        means: "The day the council will look at it again.",
        example: "2027-03-20",
        source: "Register",
      }),
    }),
    z.strictObject({
      access: field(z.literal("confidential"), {
        means: "Whether it is published, or withheld as exempt or confidential information.",
        example: "confidential",
        source: "LGA 1972 ss 100A, 100I",
      }),
      ...shared,
      ground: field(termOf(confidentialGrounds), {
        means: "What forbids disclosure.",
        example: "forbidden-by-law",
        source: "SI 2012/2089 reg 2",
      }),
      explanation: field(lineSchema, {
        means: "The enactment, order or department, in a sentence.",
        example: "Supplied by the Home Office in confidence.",
        source: "SI 2012/2089 reg 2",
      }),
    }),
  ],
  { error: "access" },
);
export type AppendixFrontMatter = z.output<typeof appendixSchema>;
