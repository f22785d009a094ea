import { z } from "zod";
import { field } from "./field.ts";
import {
  amountSchema,
  calendarDateSchema,
  emailSchema,
  lineSchema,
  namedIdSchema,
  webAddressSchema,
} from "./values.ts";
import { moneyKinds, statutoryParts, termOf } from "./vocabulary.ts";

/** Where a transcribed record came from. A record with no `origin` was authored here and must satisfy its regime. */
export const originSchema = field(
  z.strictObject({
    source: field(lineSchema, {
      means: "The file or system the record was taken from.",
      example: "decision-details.html",
      source: "Register",
    }),
    url: field(webAddressSchema.optional(), {
      means: "Its old address.",
      example: "https://democracy.wexmere.example/ieDecisionDetails.aspx?ID=1204",
      source: "Register",
    }),
    publisher: field(lineSchema.optional(), {
      means: "Who first published it, if not this council.",
      example: "Former Saltmarsh District Council",
      source: "Register",
    }),
    reference: field(lineSchema.optional(), {
      means: "The number the first publisher gave it, as written.",
      example: "24/00093",
      source: "Register",
    }),
    transcribedOn: field(calendarDateSchema.optional(), {
      means: "The day it was transcribed.",
      example: "2026-11-22",
      source: "Register",
    }),
    notRecorded: field(z.array(termOf(statutoryParts)).optional(), {
      means: "What the law asks for and the first publisher never recorded.",
      example: ["reasons", "interests"],
      source: "SI 2012/2089 reg 12(2)",
    }),
    notes: field(z.array(lineSchema).optional(), {
      means: "Oddities met in the source, each a sentence. Shown to readers.",
      example: ["The source numbers paragraphs 3 and 5; it has no paragraph 4."],
      source: "Register",
    }),
  }),
  {
    means: "Where a transcribed record came from. Leave it out of a record written here.",
    example: { source: "decision-details.html" },
    source: "Register",
  },
);

/** Someone's answer to a `review` problem. */
export const checkedSchema = field(
  z.array(
    z.strictObject({
      id: field(lineSchema, {
        means: "The problem's id, as `npm run check` prints it.",
        example: "effective-differs-from-rule",
        source: "Register",
      }),
      by: field(lineSchema, {
        means: "The post that looked into it.",
        example: "Monitoring Officer",
        source: "Register",
      }),
      why: field(lineSchema, {
        means: "Why the record is right as it stands.",
        example: "The constitution was waived; see minute 12.",
        source: "Register",
      }),
    }),
  ),
  {
    means: "Answers to `review` problems: who looked into it and why it is right.",
    example: [{ id: "effective-differs-from-rule", by: "Monitoring Officer", why: "See minute 12." }],
    source: "Register",
  },
);

/** A change made after publication, told to readers. The first publication date never moves. */
export const updatedSchema = field(
  z.array(
    z.strictObject({
      on: field(calendarDateSchema, {
        means: "The day of the change.",
        example: "2026-04-02",
        source: "Register",
      }),
      what: field(lineSchema, {
        means: "What changed, for readers.",
        example: "Corrected the ward from Harbour West to Harbour East.",
        source: "Register",
      }),
      why: field(lineSchema.optional(), {
        means: "Why it changed.",
        example: "Transcription error.",
        source: "Register",
      }),
      by: field(lineSchema.optional(), {
        means: "The post that made it.",
        example: "Democratic Services",
        source: "Register",
      }),
    }),
  ),
  {
    means: "Changes made after publication, oldest first.",
    example: [{ on: "2026-04-02", what: "Corrected the ward." }],
    source: "Register",
  },
);

/** Whom to ask about one matter. */
export const contactSchema = field(
  z.strictObject({
    role: field(lineSchema, {
      means: "The post or team.",
      example: "Head of Highways",
      source: "UK GDPR art 5(1)(c)",
    }),
    name: field(lineSchema.optional(), {
      means: "A named officer, only where the post is not enough.",
      example: "J. Marlowe",
      source: "UK GDPR art 5(1)(c)",
    }),
    email: field(emailSchema.optional(), {
      means: "A mailbox, shared rather than personal where there is one.",
      example: "highways@wexmere.example",
      source: "Register",
    }),
    phone: field(lineSchema.optional(), {
      means: "A telephone number.",
      example: "01632 960123",
      source: "Register",
    }),
  }),
  {
    means: "Whom to ask about this matter.",
    example: { role: "Head of Highways" },
    source: "SI 2012/2089 reg 9(1)",
  },
);

/** One amount, typed so that only like is added to like; the body must hold the same words. */
export const moneySchema = field(
  z.array(
    z.strictObject({
      amount: field(amountSchema, {
        means: "The amount exactly as the body writes it.",
        example: "£7,481,658",
        source: "Register",
      }),
      kind: field(termOf(moneyKinds), {
        means: "What the amount is.",
        example: "contract-total",
        source: "Register",
      }),
      years: field(z.int().min(1).max(100).optional(), {
        means: "Over how many years.",
        example: 5,
        source: "Register",
      }),
      approximate: field(z.boolean().optional(), {
        means: "True when the body says about or approximately.",
        example: true,
        source: "Register",
      }),
      note: field(lineSchema.optional(), {
        means: "What it is for, in a few words.",
        example: "Integrated treatment service",
        source: "Register",
      }),
    }),
  ),
  {
    means: "The amounts the decision turns on.",
    example: [{ amount: "£7,481,658", kind: "contract-total", years: 5 }],
    source: "Register; council.yml `keyThreshold`",
  },
);

/** Which wards a record concerns: all, none, some by id, or not recorded by a transcribed source. Blank never means all. */
export const wardScopeSchema = field(
  z.union(
    [
      z.literal("all"),
      z.literal("none"),
      z.literal("not-recorded"),
      z.array(namedIdSchema).min(1, { error: "empty-list" }),
    ],
    { error: "ward-scope" },
  ),
  {
    means: "`all`, `none`, a list of ward ids from wards.yml, or `not-recorded` (transcribed records only).",
    example: ["harbour-east", "staithe"],
    source: "SI 2012/2089 reg 8(1)(b)",
  },
);
export type WardScopeFrontMatter = z.output<typeof wardScopeSchema>;

/** True keeps a record out of everything public. */
export const draftSchema = field(z.boolean().optional(), {
  means: "True keeps the record out of everything public.",
  example: true,
  source: "Register",
});
