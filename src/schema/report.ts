import { z } from "zod";
import { field } from "./field.ts";
import {
  checkedSchema,
  contactSchema,
  draftSchema,
  moneySchema,
  originSchema,
  updatedSchema,
  wardScopeSchema,
} from "./shared-fields.ts";
import {
  calendarDateSchema,
  lineSchema,
  namedIdSchema,
  referenceSchema,
  titleSchema,
  webAddressSchema,
} from "./values.ts";

const backgroundPaperSchema = z.strictObject({
  title: field(titleSchema, {
    means: "The paper's title.",
    example: "Harbour traffic survey 2025",
    source: "LGA 1972 s 100D",
  }),
  url: field(webAddressSchema.optional(), {
    means: "Where it can be read.",
    example: "https://www.wexmere.example/survey",
    source: "SI 2012/2089 reg 15",
  }),
  inspectAt: field(lineSchema.optional(), {
    means: "Where it can be inspected, if not on the web.",
    example: "Guildhall, Staithe Street",
    source: "SI 2012/2089 reg 15",
  }),
});

/** `report.md`, `report-2.md` …: what the decision maker was given. Its recommendations are never shown as a decision. */
export const reportSchema = z.strictObject({
  reference: field(referenceSchema, {
    means: "The matter's lasting reference; the same as its folder.",
    example: "2026/0143",
    source: "Register",
  }),
  title: field(titleSchema, {
    means: "The report's title.",
    example: "Harbour crossing: award of contract",
    source: "LGA 1972 s 100B",
  }),
  to: field(namedIdSchema.optional(), {
    means: "The decision maker it was written for, from decision-makers.yml.",
    example: "cabinet",
    source: "SI 2012/2089 reg 14",
  }),
  toAsWritten: field(lineSchema.optional(), {
    means: "Whom it was written for in the source's own words.",
    example: "Cabinet",
    source: "Register",
  }),
  from: field(lineSchema.optional(), {
    means: "Who wrote it, by post.",
    example: "Director of Place",
    source: "SI 2012/2089 reg 14",
  }),
  meetingOn: field(calendarDateSchema.optional(), {
    means: "The day it was, or will be, considered.",
    example: "2026-03-20",
    source: "SI 2012/2089 reg 7",
  }),
  publishedOn: field(calendarDateSchema.optional(), {
    means: "The day it was first published.",
    example: "2026-03-12",
    source: "SI 2012/2089 reg 7",
  }),
  isKey: field(z.boolean().optional(), {
    means: "Whether it asks for a key decision.",
    example: true,
    source: "SI 2012/2089 reg 8",
  }),
  wards: wardScopeSchema.optional(),
  backgroundPapers: field(
    z
      .union([z.literal("none"), z.array(backgroundPaperSchema).min(1, { error: "empty-list" })], {
        error: "background-papers",
      })
      .optional(),
    {
      means: "`none`, or each background paper.",
      example: "none",
      source: "LGA 1972 s 100D; SI 2012/2089 reg 15",
    },
  ),
  money: moneySchema.optional(),
  topics: field(z.array(lineSchema).optional(), {
    means: "Plain subjects a reader would look under.",
    example: ["Transport"],
    source: "Register",
  }),
  contact: contactSchema.optional(),
  updated: updatedSchema.optional(),
  origin: originSchema.optional(),
  checked: checkedSchema.optional(),
  draft: draftSchema,
});
export type ReportFrontMatter = z.output<typeof reportSchema>;
