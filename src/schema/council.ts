import { z } from "zod";
import { field } from "./field.ts";
import {
  amountSchema,
  calendarDateSchema,
  emailSchema,
  gssCodeSchema,
  lineSchema,
  titleSchema,
  webAddressSchema,
} from "./values.ts";
import { nations, termOf } from "./vocabulary.ts";

/** One call-in rule of the council's constitution, and the days it was in force. Source: LGA 2000 s 9F; the constitution. */
const callInRuleSchema = z.strictObject({
  from: field(calendarDateSchema, {
    means: "The first publication date the rule applies to.",
    example: "2022-05-20",
    source: "The council's constitution",
  }),
  days: field(z.int().min(1).max(30), {
    means: "How many days there are to call a decision in.",
    example: 5,
    source: "The council's constitution",
  }),
  unit: field(z.enum(["working-days", "calendar-days"]), {
    means: "Which days are counted.",
    example: "working-days",
    source: "The council's constitution",
  }),
  clear: field(z.boolean(), {
    means:
      "True when each day must be a whole one, midnight to midnight, so that a decision cannot take effect on the last of them.",
    example: false,
    source: "The council's constitution",
  }),
  countsFrom: field(z.enum(["publication", "decision"]), {
    means: "The day after which counting starts.",
    example: "publication",
    source: "The council's constitution",
  }),
  closesAt: field(z.string().regex(/^(?:end-of-day|(?:[01]\d|2[0-3]):[0-5]\d)$/, { error: "closing-time" }), {
    means: "When on the last day the time ends: `end-of-day`, or a clock time.",
    example: "12:00",
    source: "The council's constitution",
  }),
  takesEffect: field(z.enum(["on-last-day", "day-after-last-day", "next-working-day", "saturday-after"]), {
    means: "When a decision that is not called in takes effect.",
    example: "on-last-day",
    source: "The council's constitution",
  }),
});

/** `content/council.yml`: the council whose register this is, and the rules of its constitution that dates depend on. */
export const councilSchema = z.strictObject({
  name: field(titleSchema, {
    means: "The council's full name.",
    example: "Wexmere Council",
    source: "Register",
  }),
  shortName: field(lineSchema.optional(), {
    means: "The name as people say it, where the full one is long.",
    example: "Wexmere",
    source: "Register",
  }),
  gssCode: field(gssCodeSchema.optional(), {
    means: "The council's ONS code.",
    example: "E06999999",
    source: "ONS Code History Database",
  }),
  nation: field(termOf(nations), {
    means: "The nation whose law and bank holidays apply.",
    example: "england",
    source: "Register",
  }),
  areaTerm: field(z.enum(["ward", "division"]), {
    means: "What the council's areas are called: a county has electoral divisions.",
    example: "ward",
    source: "LGA 1972 s 6",
  }),
  website: field(webAddressSchema.optional(), {
    means:
      "The council's own website. Feeds make their lasting ids with its host name, so change it only when the council does.",
    example: "https://www.wexmere.example",
    source: "Register",
  }),
  banner: field(lineSchema.optional(), {
    means: "A sentence shown at the top of every page.",
    example: "Wexmere is an invented council.",
    source: "Register",
  }),
  contact: field(
    z
      .strictObject({
        name: field(lineSchema, {
          means: "The team that answers questions about the register.",
          example: "Democratic Services",
          source: "UK GDPR art 5(1)(c)",
        }),
        email: field(emailSchema.optional(), {
          means: "Its mailbox.",
          example: "democratic.services@wexmere.example",
          source: "Register",
        }),
        phone: field(lineSchema.optional(), {
          means: "Its telephone number.",
          example: "01632 960100",
          source: "Register",
        }),
        address: field(lineSchema.optional(), {
          means: "Where papers can be inspected.",
          example: "Guildhall, Staithe Street, Wexmere",
          source: "SI 2012/2089 reg 21",
        }),
      })
      .optional(),
    {
      means: "Whom to ask about the register.",
      example: { name: "Democratic Services" },
      source: "SI 2012/2089 reg 9(1)",
    },
  ),
  licence: field(
    z
      .strictObject({
        name: field(lineSchema, {
          means: "The licence's name.",
          example: "Open Government Licence v3.0",
          source: "SI 2012/2089 reg 21(4)",
        }),
        url: field(webAddressSchema, {
          means: "Where the licence is.",
          example: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
          source: "Register",
        }),
      })
      .optional(),
    {
      means: "The licence the register is published under.",
      example: { name: "Open Government Licence v3.0" },
      source: "Local Government Transparency Code 2015",
    },
  ),
  keyThreshold: field(amountSchema.optional(), {
    means: "The amount from which spending or saving makes a decision key.",
    example: "£500,000",
    source: "SI 2012/2089 reg 8(1)(a); the council's constitution",
  }),
  callInRules: field(z.array(callInRuleSchema).optional(), {
    means: "The call-in rules, each with the day it came in.",
    example: [{ from: "2022-05-20", days: 5 }],
    source: "LGA 2000 s 9F; the council's constitution",
  }),
  closures: field(
    z
      .array(
        z.strictObject({
          date: field(calendarDateSchema, {
            means: "A day the council's offices are closed.",
            example: "2025-12-29",
            source: "The council",
          }),
          why: field(lineSchema, { means: "Why.", example: "Christmas closure", source: "The council" }),
        }),
      )
      .optional(),
    {
      means: "Days, beyond bank holidays, that the council does not count as working days.",
      example: [{ date: "2025-12-29", why: "Christmas closure" }],
      source: "The council's constitution",
    },
  ),
  otherRegisters: field(
    z
      .array(
        z.strictObject({
          name: field(lineSchema.optional(), {
            means: "What readers know it as; unless said, its address.",
            example: "Marrow Vale Council",
            source: "The other register",
          }),
          url: field(webAddressSchema, {
            means: "Its address: the home page.",
            example: "https://decisions.marrowvale.example",
            source: "The other register",
          }),
        }),
      )
      .optional(),
    {
      means:
        "Other councils' registers made as this one is, which `/compare/` searches with it unless a reader chooses otherwise.",
      example: [{ name: "Marrow Vale Council", url: "https://decisions.marrowvale.example" }],
      source: "Register",
    },
  ),
});
export type CouncilFrontMatter = z.output<typeof councilSchema>;
