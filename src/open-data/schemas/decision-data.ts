import { z } from "zod";
import { decisionSchema } from "../../schema/decision.ts";
import { moneySchema } from "../../schema/shared-fields.ts";
import {
  callInExclusions,
  callInOutcomes,
  decisionStatuses,
  keyReasons,
  regimes,
  termOf,
} from "../../schema/vocabulary.ts";
import { addressSchema, type DataOf, daySchema, recorded, stated } from "./data-field.ts";
import {
  matterReferencesSchema,
  moneyDataSchema,
  originDataSchema,
  takerDataSchema,
  updatedDataSchema,
  wardsDataSchema,
} from "./shared-data.ts";

const written = decisionSchema.shape;

/** Whether a decision can be called in, and what came of it. */
export const callInDataSchema = z
  .strictObject({
    state: z
      .enum(["open", "closed", "called-in", "eligible", "not-eligible", "not-recorded"])
      .describe(
        "On the day the file was made: `open` until `closesOn`; `eligible` where it can be called in and no last day can be reckoned.",
      ),
    closesOn: daySchema
      .nullable()
      .describe("The last day to call it in, by the council's rule. Null where there is none to reckon."),
    closesAt: z.string().nullable().describe("The time on that day. Null for the end of the day."),
    reason: termOf(callInExclusions)
      .nullable()
      .describe("Why it cannot be called in, where that is recorded."),
    explanation: z.string().nullable().describe("The reason in words."),
    calledIn: z
      .strictObject({
        on: daySchema.describe("The day it was called in."),
        by: z.string().describe("Who called it in."),
        grounds: z.string().describe("Why."),
        heardOn: daySchema.nullable().describe("The day scrutiny considered it. Null where not recorded."),
        outcome: termOf(callInOutcomes).nullable().describe("What came of it. Null while it is awaited."),
      })
      .nullable()
      .describe("What happened, where it was called in."),
  })
  .describe("Whether it can be called in, and what came of it.");
export type CallInData = DataOf<typeof callInDataSchema>;

/** A decision as lists give it: every fact, and no text of its papers. Keys are those of front matter. */
export const decisionDataSchema = z.strictObject({
  reference: stated(written.reference, written.reference),
  url: addressSchema.describe("Its page. The address lasts."),
  title: stated(z.string(), written.title),
  decisionMaker: takerDataSchema
    .nullable()
    .describe("The post or body that decided or, of a proposal, is to. Null where it is not recorded."),
  decidedOn: recorded(daySchema, written.decidedOn),
  publishedOn: recorded(daySchema, written.publishedOn),
  effectiveFrom: recorded(daySchema, written.effectiveFrom),
  status: stated(termOf(decisionStatuses), written.status),
  isDecided: z.boolean().describe("False where `status` is `proposed`: a proposal is not a decision."),
  isKey: recorded(z.boolean(), written.isKey),
  keyReasons: stated(z.array(termOf(keyReasons)), written.keyReasons),
  wards: wardsDataSchema,
  regime: stated(termOf(regimes), written.regime),
  callIn: callInDataSchema,
  money: stated(moneyDataSchema, moneySchema),
  topics: stated(z.array(z.string()), written.topics),
  exercises: stated(matterReferencesSchema, written.exercises),
  supersedes: stated(matterReferencesSchema, written.supersedes),
  supersededBy: matterReferencesSchema.describe("Later decisions that replace this one, or a limb of it."),
  relatedTo: stated(matterReferencesSchema, written.relatedTo),
  updated: updatedDataSchema,
  origin: originDataSchema,
  dataUrl: addressSchema.describe(
    "All of its matter as JSON: the decision's words, reports, notices, appendices.",
  ),
});
export type DecisionData = DataOf<typeof decisionDataSchema>;

/** `decisions.json`, whole or of one year: newest first. */
export const decisionListSchema = z.strictObject({
  decisions: z
    .array(decisionDataSchema)
    .describe(
      "Decisions, and proposals that are marked as such, newest first; those with no date come last.",
    ),
});
