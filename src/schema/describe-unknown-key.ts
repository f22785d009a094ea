import { z } from "zod";
import { listNearest } from "../problems/nearest.ts";
import { quoteValue } from "../problems/quote.ts";
import type { Told } from "./field-fault.ts";
import { listForms, unwrap, valueAt } from "./schema-shape.ts";

/** Says that a set of fields has a field it does not know: a slip, one that belongs to another form, or one from nowhere. */
export function describeUnknownKey(schema: z.ZodType | null, value: unknown, key: string): Told {
  if (/^\d[\d.]*$/.test(key)) return describeCutAmount(key);
  const known = schema === null ? [] : listForms(schema, value).flatMap(listKeys);
  const [nearest] = listNearest(key, known, 1);
  const form = schema === null ? null : findFormWith(schema, key);
  return {
    id: "field-unknown",
    message:
      form === null
        ? `${quoteValue(key)} is not a field the register knows here.`
        : `${quoteValue(key)} may be written only where ${form}.`,
    remedy: form !== null ? "Delete it, or correct the field it depends on." : suggest(nearest, known, value),
  };
}

/** `{ amount: £7,481,658 }` is three fields to YAML: within braces a comma ends a value. */
function describeCutAmount(key: string): Told {
  return {
    id: "field-unknown",
    message: `${quoteValue(key)} stands where a field's name must be. Between { and } a comma ends a value.`,
    remedy:
      'If it is part of an amount, put the whole amount in straight double quotes, such as "£7,481,658".',
  };
}

function suggest(nearest: string | undefined, known: readonly string[], value: unknown): string {
  const unused = known.filter((name) => valueAt(value, [name]) === undefined);
  if (nearest !== undefined) return `Did you mean ${quoteValue(nearest)}?`;
  const short = unused.length > 0 && known.length <= 8;
  return short
    ? `Delete it, or use one of: ${known.join(", ")}.`
    : "Delete it, or see the table of fields in content/README.md.";
}

/** The form of a tagged record that does have the field, as a condition: `access is exempt`. */
function findFormWith(schema: z.ZodType, key: string): string | null {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return null;
  const tag = bare.def.discriminator;
  const form = (bare.options as z.ZodType[]).map(unwrap).find((option) => listKeys(option).includes(key));
  return form === undefined ? null : `${tag} is ${listTagValues(form, tag).join(" or ")}`;
}

function listTagValues(form: z.ZodType, tag: string): string[] {
  const shape: Record<string, z.ZodType> = form instanceof z.ZodObject ? form.shape : {};
  const schema = shape[tag];
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function listKeys(form: z.ZodType): string[] {
  return form instanceof z.ZodObject ? Object.keys(form.shape) : [];
}
