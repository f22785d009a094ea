import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";

const day = z.coerce.date();
const scope = z.union([z.string(), z.array(z.string())]);

/** Every Markdown paper of the content folder, as Astro's own loader reads it. */
const papers = defineCollection({
  loader: glob({
    base: process.env["BENCH_CONTENT"] ?? "content",
    pattern: "decisions/**/*.md",
    retainBody: false,
    generateId: ({ entry }) => entry.replace(/^decisions\/|\.md$/g, ""),
  }),
  schema: z.looseObject({
    title: z.string(),
    status: z.string().optional(),
    decisionMaker: z.string().optional(),
    decidedOn: day.optional(),
    publishedOn: day.optional(),
    effectiveFrom: day.optional(),
    isKey: z.boolean().optional(),
    wards: scope.optional(),
    money: z.array(z.object({ amount: z.string(), kind: z.string(), note: z.string() })).optional(),
    topics: z.array(z.string()).optional(),
    contact: z.object({ role: z.string(), email: z.string() }).optional(),
  }),
});

export const collections = { papers };
