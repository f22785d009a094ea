import { z } from "zod";
import { type SectionName, sectionNames } from "../../markdown/section-names.ts";
import { decisionSchema } from "../../schema/decision.ts";
import { officerTriggers, termOf } from "../../schema/vocabulary.ts";
import { addressSchema, type DataOf, daySchema, recorded, stated } from "./data-field.ts";
import { decisionDataSchema } from "./decision-data.ts";
import { appendixDataSchema, noticeDataSchema, reportDataSchema } from "./paper-data.ts";
import {
  contactDataSchema,
  licenceDataSchema,
  matterReferencesSchema,
  publisherDataSchema,
  takerDataSchema,
} from "./shared-data.ts";

const written = decisionSchema.shape;

const sectionSchema = z.strictObject({
  name: z
    .enum(Object.keys(sectionNames) as [SectionName, ...SectionName[]])
    .nullable()
    .describe("Which part of a record it is, for those every record may have. Null for any other."),
  heading: z.string().nullable().describe("Its heading. Null for what stands before the first."),
  url: addressSchema.describe("Where it begins on the page."),
  text: z.string().describe("Its words as plain text, one block a line."),
});

const interestSchema = z.strictObject({
  member: z.string().describe("Who declared it."),
  nature: z.string().describe("What the interest is."),
  consulted: z.boolean().describe("True when the member was consulted rather than deciding."),
  dispensation: z
    .string()
    .nullable()
    .describe("The dispensation granted, or `none`. Null where not recorded."),
});

const delegationSchema = z.strictObject({
  limb: z.string().describe("The limb of the decision that hands power on."),
  url: addressSchema.describe("Where the limb is."),
  to: takerDataSchema.describe("The post it is handed to."),
  what: z.string().describe("What may be decided."),
  inConsultationWith: z.array(z.string()).describe("Whom they must consult."),
  expiresOn: daySchema.nullable().describe("The last day it can be used. Null where none is set."),
  usedBy: matterReferencesSchema.describe("Later decisions taken under it."),
  state: z.enum(["used", "unused", "expired-unused"]).describe("Whether it has been used."),
});

/** A decision with what lists leave out: its words, and what only its own page says. */
export const wholeDecisionDataSchema = z.strictObject({
  ...decisionDataSchema.shape,
  keyReasonAsWritten: recorded(z.string(), written.keyReasonAsWritten),
  urgency: recorded(written.urgency.unwrap(), written.urgency),
  officerTrigger: recorded(termOf(officerTriggers), written.officerTrigger),
  reasons: z
    .enum(["in-sections", "not-recorded"])
    .describe("Whether reasons are recorded: they are the section named `reasons`."),
  alternatives: z
    .enum(["in-sections", "none-considered", "not-recorded"])
    .describe("Whether other options are recorded: they are the section named `alternatives`."),
  interests: z
    .union([z.enum(["none-declared", "not-recorded"]), z.array(interestSchema)])
    .describe("The interests that were declared."),
  consultees: stated(z.array(z.string()), written.consultees),
  delegations: stated(z.array(delegationSchema), written.delegations),
  contact: contactDataSchema,
  sections: z.array(sectionSchema).describe("The words of the decision, in order, under their headings."),
});
export type WholeDecisionData = DataOf<typeof wholeDecisionDataSchema>;

/** `/decisions/2020/0143/index.json`: everything in one folder, each fact in the record that states it. */
export const matterDataSchema = z.strictObject({
  reference: stated(written.reference, written.reference),
  url: addressSchema.describe("The matter's page. The address lasts."),
  title: z.string().describe("The decision's title or, before there is one, that of its newest paper."),
  publisher: publisherDataSchema,
  licence: licenceDataSchema,
  awaits: z
    .enum(["decision", "record"])
    .nullable()
    .describe(
      "`decision` before it is taken; `record` where its day has passed and none is held; null once decided.",
    ),
  decision: wholeDecisionDataSchema
    .nullable()
    .describe("The record of the decision. Null where there is none: a recommendation is not a decision."),
  reports: z.array(reportDataSchema).describe("What the decision maker was given."),
  notices: z.array(noticeDataSchema).describe("The notices given of it."),
  appendices: z
    .array(appendixDataSchema)
    .describe(
      "The appendices, those withheld among them: listed, with the reason, and never their contents.",
    ),
});
export type MatterData = DataOf<typeof matterDataSchema>;
