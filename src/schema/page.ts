import { z } from "zod";
import { field } from "./field.ts";
import { draftSchema } from "./shared-fields.ts";
import { lineSchema, titleSchema } from "./values.ts";

/** `content/pages/<id>.md`: a page the council writes, such as about, accessibility or privacy. */
export const pageSchema = z.strictObject({
  title: field(titleSchema, {
    means: "The page's heading.",
    example: "About this register",
    source: "Register",
  }),
  summary: field(lineSchema.optional(), {
    means: "One sentence for search engines.",
    example: "What the register holds and how to use it.",
    source: "Register",
  }),
  draft: draftSchema,
});
export type PageFrontMatter = z.output<typeof pageSchema>;
