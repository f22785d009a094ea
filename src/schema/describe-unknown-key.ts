import { z } from "zod";
import { listNearest } from "../problems/nearest.ts";
import { quoteValue } from "../problems/quote.ts";
import type { Told } from "./field-fault.ts";
import { listForms, unwrap, valueAt } from "./schema-shape.ts";

/** How a field that is not known is told. */
export interface KeyTold extends Told {
  /** The field beside it whose own fault this one accounts for: told of as well, one slip would be two. */
  explains: string | null;
  /** Whether other fields that explain the same one come of the same slip, so that the first is enough. */
  isShared: boolean;
}

/** Says that a set of fields has a field it does not know: a slip, one that belongs elsewhere, or one from nowhere. */
export function describeUnknownKey(schema: z.ZodType | null, value: unknown, key: string): KeyTold {
  if (cutAmount.test(key)) return describeCutAmount(value, key);
  const holder = schema === null ? undefined : findHolder(schema, value, key);
  if (holder !== undefined) return describeStray(holder, key, value);
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
    explains: nearest !== undefined && valueAt(value, [nearest]) === undefined ? nearest : null,
    isShared: false,
  };
}

const cutAmount = /^\d[\d.]*["”]?$/;

/** `{ amount: £7,481,658 }` is three fields to YAML: within braces a comma ends a value. */
function describeCutAmount(value: unknown, key: string): KeyTold {
  const keys = Object.keys(Object(value)).filter((name) => cutAmount.test(name));
  const written = [valueAt(value, ["amount"]), ...keys].join(",").replace(/["“”]/g, "");
  // Of three parts the last two may stand in either order: a map does not keep the order of names that are numbers.
  const figure = keys.length === 1 ? /^£?(\d{1,3},\d{3}(?:\.\d\d)?)$/.exec(written)?.[1] : undefined;
  return {
    id: "field-unknown",
    message: `${quoteValue(key)} stands where a field's name must be. Between { and } a comma ends a value.`,
    remedy: `If it is part of an amount, put the whole amount in straight double quotes, such as "£${figure ?? "7,481,658"}".`,
    explains: "amount",
    isShared: true,
  };
}

/** A field that belongs to another beside it, and stands at the same column instead of below it. */
function describeStray(holder: string, key: string, value: unknown): KeyTold {
  const isBare = (valueAt(value, [holder]) ?? null) === null;
  return {
    id: "field-unknown",
    message: `${quoteValue(key)} is a field of ${holder}, and does not stand below it.`,
    remedy: isBare
      ? `Put two spaces before it, and before every other field of ${holder}.`
      : `Move it below ${holder}, set in as the fields there are.`,
    explains: isBare ? holder : null,
    isShared: isBare,
  };
}

/** The field beside a stray one that has such a field itself, and is there with nothing or with fields in it. */
function findHolder(schema: z.ZodType, value: unknown, key: string): string | undefined {
  const shapes = listForms(schema, value).flatMap((form) =>
    form instanceof z.ZodObject ? [form.shape] : [],
  );
  const inside = (field: z.ZodType, name: string) =>
    listForms(field, valueAt(value, [name]))
      .flatMap(listKeys)
      .includes(key);
  const names = shapes.flatMap((shape: Record<string, z.ZodType>) =>
    Object.entries(shape).flatMap(([name, field]) => (inside(field, name) ? [name] : [])),
  );
  const bare = names.find((name) => valueAt(value, [name]) === null);
  return bare ?? names.find((name) => isFields(valueAt(value, [name])));
}

function isFields(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
