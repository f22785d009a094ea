import { z } from "zod";
import { appendixSchema } from "./appendix.ts";
import { councilSchema } from "./council.ts";
import { decisionSchema } from "./decision.ts";
import { decisionMakerSchema } from "./decision-maker.ts";
import { noticeSchema } from "./notice.ts";
import { reportSchema } from "./report.ts";
import { wardSchema } from "./ward.ts";

/** The kinds of record whose front matter has a published schema, and what each is. */
export const publishedSchemas = {
  decision: {
    schema: decisionSchema,
    title: "Decision",
    description: "The record of one decision: decision.md.",
  },
  report: {
    schema: reportSchema,
    title: "Report",
    description: "What the decision maker was given: report.md.",
  },
  appendix: {
    schema: appendixSchema,
    title: "Appendix",
    description: "An appendix to a report, or the stub of one that is withheld: appendix-1.md.",
  },
  notice: {
    schema: noticeSchema,
    title: "Notice",
    description: "Notice of a decision, of urgency or of a private meeting: notice.md.",
  },
  council: {
    schema: councilSchema,
    title: "Council",
    description: "The council whose register this is: council.yml.",
  },
  ward: { schema: wardSchema, title: "Ward", description: "One entry of wards.yml." },
  "decision-maker": {
    schema: decisionMakerSchema,
    title: "Decision maker",
    description: "One entry of decision-makers.yml.",
  },
} as const satisfies Record<string, { schema: z.ZodType; title: string; description: string }>;

export type PublishedSchemaName = keyof typeof publishedSchemas;

/**
 * The front matter of one kind of record as JSON Schema 2020-12, for editors and for people who reuse the data.
 * `$id` is a reference relative to where it is served, unless `base` gives the address of the folder it is in.
 */
export function toJsonSchema(name: PublishedSchemaName, base = ""): Record<string, unknown> {
  const { schema, title, description } = publishedSchemas[name];
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return { $schema, $id: `${base}${name}.json`, title, description, ...rest };
}
