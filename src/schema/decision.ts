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
  idSchema,
  limbReferenceSchema,
  lineSchema,
  namedIdSchema,
  referenceSchema,
  titleSchema,
} from "./values.ts";
import {
  callInExclusions,
  callInOutcomes,
  decisionStatuses,
  keyReasons,
  officerTriggers,
  regimes,
  termOf,
} from "./vocabulary.ts";

const calledInSchema = z.strictObject({
  on: field(calendarDateSchema, {
    means: "The day it was called in.",
    example: "2025-03-24",
    source: "LGA 2000 s 9F",
  }),
  by: field(lineSchema, {
    means: "Who called it in, by office or number of members.",
    example: "Six members of the council",
    source: "The council's constitution",
  }),
  grounds: field(lineSchema, {
    means: "Why, in a sentence.",
    example: "The consultation did not reach residents of Staithe.",
    source: "The council's constitution",
  }),
  heardOn: field(calendarDateSchema.optional(), {
    means: "The day scrutiny considered it.",
    example: "2025-04-02",
    source: "The council's constitution",
  }),
  outcome: field(termOf(callInOutcomes).optional(), {
    means: "What came of it; absent while it is awaited.",
    example: "upheld",
    source: "LGA 2000 s 9F",
  }),
});

const callInSchema = z.discriminatedUnion(
  "eligible",
  [
    z.strictObject({
      eligible: field(z.literal(true), {
        means: "Whether it can be called in.",
        example: true,
        source: "LGA 2000 s 9F",
      }),
      calledIn: field(calledInSchema.optional(), {
        means: "What happened, where it was called in.",
        example: { on: "2025-03-24", by: "Six members" },
        source: "LGA 2000 s 9F",
      }),
    }),
    z.strictObject({
      eligible: field(z.literal(false), {
        means: "Whether it can be called in.",
        example: false,
        source: "LGA 2000 s 9F",
      }),
      reason: field(termOf(callInExclusions).optional(), {
        means: "Why it cannot be called in. Required unless the record is transcribed.",
        example: "urgent",
        source: "The council's constitution",
      }),
      explanation: field(lineSchema.optional(), {
        means: "The reason in words.",
        example: "The grant lapses on 31 March.",
        source: "The council's constitution",
      }),
    }),
  ],
  { error: "call-in" },
);

const urgencySchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: field(z.literal("general-exception"), {
      means: "Which of the two urgent procedures was used.",
      example: "general-exception",
      source: "SI 2012/2089 regs 10, 11",
    }),
    noticeOn: field(calendarDateSchema, {
      means: "The day the notice was made available and scrutiny's chair was told.",
      example: "2025-02-03",
      source: "SI 2012/2089 reg 10",
    }),
    reasons: field(lineSchema, {
      means: "Why 28 clear days' notice was impracticable.",
      example: "The offer of grant came on 31 January.",
      source: "SI 2012/2089 reg 10(3)",
    }),
  }),
  z.strictObject({
    kind: field(z.literal("special-urgency"), {
      means: "Which of the two urgent procedures was used.",
      example: "special-urgency",
      source: "SI 2012/2089 regs 10, 11",
    }),
    agreedBy: field(lineSchema, {
      means: "The office that agreed it could not be put off.",
      example: "Chair of the Overview and Scrutiny Committee",
      source: "SI 2012/2089 reg 11",
    }),
    agreedOn: field(calendarDateSchema, {
      means: "The day they agreed.",
      example: "2025-02-06",
      source: "SI 2012/2089 reg 11",
    }),
    reasons: field(lineSchema, {
      means: "Why it was urgent and could not reasonably be deferred.",
      example: "The sea wall was breached on 5 February.",
      source: "SI 2012/2089 reg 11(3)",
    }),
  }),
]);

const interestSchema = z.strictObject({
  member: field(lineSchema, {
    means: "Who declared it, by office where that is enough.",
    example: "Councillor Ada Thornbury",
    source: "SI 2012/2089 reg 12(2)(d)",
  }),
  nature: field(lineSchema, {
    means: "What the interest is.",
    example: "Trustee of the lifeboat station.",
    source: "SI 2012/2089 reg 12(2)(d)",
  }),
  consulted: field(z.boolean().optional(), {
    means: "True when the member was consulted rather than deciding.",
    example: true,
    source: "SI 2012/2089 reg 13(4)(d)",
  }),
  dispensation: field(lineSchema.optional(), {
    means: "The dispensation the head of paid service granted, or `none`. Required.",
    example: "none",
    source: "SI 2012/2089 reg 12(2)(e)",
  }),
});

const delegationSchema = z.strictObject({
  limb: field(idSchema, {
    means: "The limb that hands power on, by its label.",
    example: "c",
    source: "LGA 2000 s 9E",
  }),
  to: field(namedIdSchema, {
    means: "The post it is handed to, from decision-makers.yml.",
    example: "director-adults",
    source: "LGA 2000 s 9E",
  }),
  what: field(lineSchema, {
    means: "What may be decided.",
    example: "Award the contract.",
    source: "Register",
  }),
  inConsultationWith: field(z.array(lineSchema).optional(), {
    means: "Whom they must consult.",
    example: ["Cabinet Member for Health"],
    source: "Register",
  }),
  expiresOn: field(calendarDateSchema.optional(), {
    means: "The last day it can be used.",
    example: "2026-03-31",
    source: "Register",
  }),
});

/**
 * `decision.md`: the record of one decision. What a regime requires of an authored record is judged in
 * `register/rules`, where a transcribed one may lack it.
 */
export const decisionSchema = z.strictObject({
  reference: field(referenceSchema, {
    means: "The matter's lasting reference; the same as its folder.",
    example: "2026/0143",
    source: "Register",
  }),
  title: field(titleSchema, {
    means: "What was decided about, in the words of the agenda.",
    example: "Harbour crossing: award of contract",
    source: "SI 2012/2089 reg 12(2)(a)",
  }),
  regime: field(termOf(regimes), {
    means: "The law the decision was taken under.",
    example: "exec-member",
    source: "SI 2012/2089; SI 2014/2095",
  }),
  decisionMaker: field(namedIdSchema.optional(), {
    means: "The post or body that decided, from decision-makers.yml.",
    example: "cabinet-member-transport",
    source: "SI 2012/2089 regs 12, 13",
  }),
  decisionMakerAsWritten: field(lineSchema.optional(), {
    means: "The decision maker in the source's own words, where they differ.",
    example: "Cabinet member health and adult wellbeing",
    source: "Register",
  }),
  status: field(termOf(decisionStatuses), {
    means: "What became of it.",
    example: "recommendations-approved",
    source: "The field's usual list",
  }),
  decidedOn: field(calendarDateSchema.optional(), {
    means: "The day it was decided.",
    example: "2026-03-20",
    source: "SI 2012/2089 reg 12(2)(a)",
  }),
  publishedOn: field(calendarDateSchema.optional(), {
    means: "The day the record was first published. It never moves.",
    example: "2026-03-20",
    source: "SI 2012/2089 reg 14",
  }),
  effectiveFrom: field(calendarDateSchema.optional(), {
    means: "The day it takes effect, as recorded.",
    example: "2026-03-27",
    source: "The council's constitution",
  }),
  isKey: field(z.boolean().optional(), {
    means: "Whether it is a key decision.",
    example: true,
    source: "SI 2012/2089 reg 8",
  }),
  keyReasons: field(z.array(termOf(keyReasons)).min(1, { error: "empty-list" }).optional(), {
    means: "Why it is key.",
    example: ["expenditure-or-savings"],
    source: "SI 2012/2089 reg 8(1)",
  }),
  keyReasonAsWritten: field(lineSchema.optional(), {
    means: "The reason it is key in the source's own words.",
    example: "Expenditure and strategic nature",
    source: "Register",
  }),
  wards: wardScopeSchema.optional(),
  callIn: field(callInSchema.optional(), {
    means: "Whether it can be called in, and what happened.",
    example: { eligible: true },
    source: "LGA 2000 s 9F",
  }),
  urgency: field(urgencySchema.optional(), {
    means: "How a key decision was taken with less than 28 clear days' notice.",
    example: { kind: "general-exception" },
    source: "SI 2012/2089 regs 10, 11",
  }),
  officerTrigger: field(termOf(officerTriggers).optional(), {
    means: "What makes an officer's decision one that must be recorded.",
    example: "contract-or-spending",
    source: "SI 2014/2095 reg 7(2)",
  }),
  alternatives: field(z.literal("none-considered").optional(), {
    means: "Only where no alternative was considered; otherwise write the section.",
    example: "none-considered",
    source: "SI 2012/2089 reg 12(2)(c)",
  }),
  interests: field(
    z
      .union([z.literal("none-declared"), z.array(interestSchema).min(1, { error: "empty-list" })], {
        error: "interests",
      })
      .optional(),
    {
      means: "`none-declared`, or each interest declared.",
      example: "none-declared",
      source: "SI 2012/2089 reg 12(2)(d)",
    },
  ),
  consultees: field(z.array(lineSchema).optional(), {
    means: "Who was consulted.",
    example: ["Harbour users' group"],
    source: "WSI 2001/2290 reg 7; the field's custom",
  }),
  money: moneySchema.optional(),
  delegations: field(z.array(delegationSchema).optional(), {
    means: "Limbs that hand power on to someone.",
    example: [{ limb: "c", to: "director-adults", what: "Award the contract." }],
    source: "LGA 2000 s 9E",
  }),
  exercises: field(z.array(limbReferenceSchema).optional(), {
    means: "The limbs of earlier decisions this one was taken under.",
    example: ["2025/0101#c"],
    source: "LGA 2000 s 9E",
  }),
  supersedes: field(z.array(limbReferenceSchema).optional(), {
    means: "Earlier decisions, or limbs, this one replaces.",
    example: ["2024/0017"],
    source: "Register",
  }),
  relatedTo: field(z.array(referenceSchema).optional(), {
    means: "Other matters a reader would want.",
    example: ["2024/0017"],
    source: "Register",
  }),
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
export type DecisionFrontMatter = z.output<typeof decisionSchema>;
