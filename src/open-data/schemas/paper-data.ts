import { z } from "zod";
import { noticeSchema } from "../../schema/notice.ts";
import { reportSchema } from "../../schema/report.ts";
import { confidentialGrounds, keyReasons, noticeKinds, termOf } from "../../schema/vocabulary.ts";
import { fileTypes } from "../../source/file-types.ts";
import { addressSchema, type DataOf, daySchema, recorded, stated } from "./data-field.ts";
import {
  contactDataSchema,
  moneyDataSchema,
  originDataSchema,
  takerDataSchema,
  updatedDataSchema,
  wardsDataSchema,
} from "./shared-data.ts";

const paper = {
  name: z.string().describe("Its file and the end of its address: `report`, `notice-2`, `appendix-1`."),
  title: z.string().describe("Its title."),
  url: addressSchema.describe("Its page, which has its words. The address lasts."),
};

const report = reportSchema.shape;

/** What the decision maker was given. */
export const reportDataSchema = z.strictObject({
  ...paper,
  to: takerDataSchema.nullable().describe("The decision maker it was written for. Null where not recorded."),
  from: recorded(z.string(), report.from),
  meetingOn: recorded(daySchema, report.meetingOn),
  publishedOn: recorded(daySchema, report.publishedOn),
  isKey: recorded(z.boolean(), report.isKey),
  wards: wardsDataSchema,
  backgroundPapers: z
    .union([
      z.enum(["none", "not-recorded"]),
      z.array(
        z.strictObject({
          title: z.string().describe("The paper's title."),
          url: z.string().nullable().describe("Where it can be read, if on the web."),
          inspectAt: z.string().nullable().describe("Where it can be inspected, if that is recorded."),
        }),
      ),
    ])
    .describe("The papers the report was drawn from."),
  money: moneyDataSchema,
  contact: contactDataSchema,
  updated: updatedDataSchema,
  origin: originDataSchema,
});
export type ReportData = DataOf<typeof reportDataSchema>;

const notice = noticeSchema.shape;

/** Notice of a decision to come, or of a private meeting. */
export const noticeDataSchema = z.strictObject({
  ...paper,
  kind: stated(termOf(noticeKinds), notice.kind),
  publishedOn: stated(daySchema, notice.publishedOn),
  decisionMaker: takerDataSchema.nullable().describe("Who is to decide. Null where it is not recorded."),
  decisionDue: recorded(
    z.strictObject({
      from: daySchema.describe("The day, or the first day of the period."),
      to: daySchema.nullable().describe("The last day of the period. Null where it is one day."),
    }),
    notice.decisionDue,
  ),
  keyReasons: stated(z.array(termOf(keyReasons)), notice.keyReasons),
  wards: wardsDataSchema,
  documents: z
    .union([z.enum(["none", "not-recorded"]), z.array(z.string())])
    .describe("The documents that will be considered."),
  copiesFrom: recorded(z.string(), notice.copiesFrom),
  privateReason: recorded(z.string(), notice.privateReason),
  representationsBy: recorded(daySchema, notice.representationsBy),
  representations: z
    .union([
      z.enum(["none-received", "not-recorded"]),
      z.array(
        z.strictObject({
          received: z.string().describe("What was said."),
          response: z.string().describe("The council's answer."),
        }),
      ),
    ])
    .describe("What was said against meeting in private, and the council's answers."),
  clearDays: z
    .int()
    .nullable()
    .describe("Clear days from publication to the decision or, before there is one, to the day it is due."),
  contact: contactDataSchema,
  updated: updatedDataSchema,
  origin: originDataSchema,
});
export type NoticeData = DataOf<typeof noticeDataSchema>;

const appendix = { number: z.int().describe("Its number among the appendices."), ...paper };

/** An appendix. One that is withheld is listed with the reason, and nothing of what is in it. */
export const appendixDataSchema = z.discriminatedUnion("access", [
  z.strictObject({
    access: z.literal("public").describe("It is published."),
    ...appendix,
    file: z
      .strictObject({
        name: z.string().describe("Its name."),
        mediaType: z
          .enum(Object.values(fileTypes).map(({ mediaType }) => mediaType))
          .describe("What kind of file it is, as browsers are told."),
        sizeInBytes: z.int().describe("Its size in bytes."),
        url: addressSchema.describe("Where it is."),
      })
      .nullable()
      .describe("The file it is. Null where the page is the appendix."),
    origin: originDataSchema,
  }),
  z.strictObject({
    access: z.literal("exempt").describe("It is withheld as exempt information."),
    ...appendix,
    paragraphs: z
      .array(z.int().min(1).max(7))
      .describe("The descriptions of exempt information it falls under: LGA 1972 Schedule 12A Part 1."),
    publicInterest: z.string().describe("Why keeping it exempt outweighs publishing it."),
    resolvedOn: daySchema.nullable().describe("The day the public were excluded. Null where not recorded."),
    reviewOn: daySchema
      .nullable()
      .describe("The day the council will look at it again. Null where not recorded."),
  }),
  z.strictObject({
    access: z.literal("confidential").describe("It is withheld as confidential information."),
    ...appendix,
    ground: termOf(confidentialGrounds).describe("What forbids disclosure."),
    explanation: z.string().describe("The enactment, order or department, in a sentence."),
  }),
]);
export type AppendixData = DataOf<typeof appendixDataSchema>;
