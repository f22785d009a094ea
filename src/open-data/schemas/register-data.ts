import { z } from "zod";
import { councilSchema } from "../../schema/council.ts";
import { addressSchema, type DataOf, daySchema, recorded, stated } from "./data-field.ts";
import { licenceDataSchema } from "./shared-data.ts";

const council = councilSchema.shape;

/** `/.well-known/decisions-register.json`: whose register this is, how much it covers and where its data is. */
export const registerDataSchema = z.strictObject({
  version: z.literal(1).describe("The version of this description."),
  title: z.string().describe("The register's title."),
  url: addressSchema.describe("Its home page."),
  council: z
    .strictObject({
      name: stated(z.string(), council.name),
      shortName: recorded(z.string(), council.shortName),
      gssCode: recorded(z.string(), council.gssCode),
      nation: stated(council.nation, council.nation),
      areaTerm: stated(council.areaTerm, council.areaTerm),
      website: recorded(z.string(), council.website),
    })
    .describe("The council whose register it is."),
  licence: licenceDataSchema,
  coverage: z
    .strictObject({
      from: daySchema.nullable().describe("The day of the oldest decision. Null where none is dated."),
      to: daySchema.nullable().describe("The day of the newest decision. Null where none is dated."),
      matters: z.int().describe("Matters, decided or not."),
      decisions: z.int().describe("Decisions taken."),
      authored: z.int().describe("Matters written here."),
      transcribed: z.int().describe("Matters of which some record was transcribed from another system."),
    })
    .describe("How much the register holds. What is not here may still have been decided."),
  files: z
    .strictObject({
      page: addressSchema.describe("What can be downloaded, for people."),
      decisionsJson: addressSchema.describe("Every decision as JSON."),
      decisionsCsv: addressSchema.describe("Every decision as CSV."),
      dataPackage: addressSchema.describe("What the tables hold: a Data Package."),
      openApi: addressSchema.describe("Every file of data: an OpenAPI description."),
      sitemap: addressSchema.describe("The addresses of all pages."),
    })
    .describe("Where its data is."),
});
export type RegisterData = DataOf<typeof registerDataSchema>;
