import { z } from "zod";
import { contactSchema, moneySchema, originSchema, updatedSchema } from "../../schema/shared-fields.ts";
import { limbReferenceSchema } from "../../schema/values.ts";
import { moneyKinds, statutoryParts, termOf } from "../../schema/vocabulary.ts";
import { type DataOf, daySchema, recorded, stated } from "./data-field.ts";

/** Who decided, or is to. */
export const takerDataSchema = z.strictObject({
  id: z
    .string()
    .nullable()
    .describe("Its id in this register. Null where a source names one that the register does not list."),
  name: z.string().describe("The post or body as it was called on the day, or in the source's own words."),
  holder: z
    .string()
    .nullable()
    .describe("Who held the post on the day. Null for a body, and where it is not recorded."),
});
export type TakerData = DataOf<typeof takerDataSchema>;

/** Which wards. */
export const wardsDataSchema = z
  .strictObject({
    scope: z
      .enum(["all", "named", "none", "not-recorded"])
      .describe(
        "Whether it is for all wards, names some, concerns none, or does not say. A blank is never all.",
      ),
    names: z.array(z.string()).describe("The wards it names. Empty unless `scope` is `named`."),
    ids: z.array(z.string()).describe("Their ids in this register, in the same order."),
    codes: z
      .array(z.string().nullable())
      .describe(
        "Their codes of the Office for National Statistics, in the same order; null where not recorded.",
      ),
  })
  .describe("The wards or divisions it concerns.");
export type WardsData = DataOf<typeof wardsDataSchema>;

const moneyEntry = moneySchema.element.shape;

/** Amounts, each with what it is, so that only like is added to like. */
export const moneyDataSchema = stated(
  z.array(
    z.strictObject({
      amount: stated(z.string(), moneyEntry.amount),
      inPence: z.int().describe("The same amount in pence."),
      kind: stated(termOf(moneyKinds), moneyEntry.kind),
      years: recorded(z.int(), moneyEntry.years),
      approximate: stated(z.boolean(), moneyEntry.approximate),
      note: recorded(z.string(), moneyEntry.note),
    }),
  ),
  moneySchema,
);
export type MoneyData = DataOf<typeof moneyDataSchema>;

const update = updatedSchema.element.shape;

/** What was changed after publication. */
export const updatedDataSchema = stated(
  z.array(
    z.strictObject({
      on: stated(daySchema, update.on),
      what: stated(z.string(), update.what),
      why: recorded(z.string(), update.why),
      by: recorded(z.string(), update.by),
    }),
  ),
  updatedSchema,
);

const origin = originSchema.shape;

/** Where a transcribed record came from. */
export const originDataSchema = z
  .strictObject({
    source: stated(z.string(), origin.source),
    url: recorded(z.string(), origin.url),
    publisher: recorded(z.string(), origin.publisher),
    reference: recorded(z.string(), origin.reference),
    transcribedOn: recorded(daySchema, origin.transcribedOn),
    notRecorded: stated(z.array(termOf(statutoryParts)), origin.notRecorded),
    notes: stated(z.array(z.string()), origin.notes),
  })
  .nullable()
  .describe("Where the record was transcribed from. Null for one written here.");
export type OriginData = DataOf<typeof originDataSchema>;

const contact = contactSchema.shape;

/** Whom to ask. */
export const contactDataSchema = recorded(
  z.strictObject({
    role: stated(z.string(), contact.role),
    name: recorded(z.string(), contact.name),
    email: recorded(z.string(), contact.email),
    phone: recorded(z.string(), contact.phone),
  }),
  contactSchema,
);

/** Matters, or limbs of their decisions, as front matter names them: `2025/0101#c`. */
export const matterReferencesSchema = z.array(limbReferenceSchema);

/** Whose record it is: a record that is passed on alone still says. */
export const publisherDataSchema = z
  .strictObject({
    name: z.string().describe("The council's full name."),
    gssCode: z.string().nullable().describe("Its code of the Office for National Statistics."),
  })
  .describe("The council that publishes the record.");
export type PublisherData = DataOf<typeof publisherDataSchema>;

/** On what terms it may be used. */
export const licenceDataSchema = z
  .strictObject({
    name: z.string().describe("The licence's name."),
    url: z.string().describe("Where the licence is."),
  })
  .nullable()
  .describe("The licence it is published under. Null where the council names none.");
export type LicenceData = DataOf<typeof licenceDataSchema>;
