import { z } from "zod";

/** A schema without what wraps it: `optional`, and the transform that follows a check of form. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return unwrap(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodPipe ? unwrap(schema.in as z.ZodType) : schema;
}

/** The schema of the field at a path, choosing among the forms a record may take by the value it has; null when there is none. */
export function findSchemaAt(
  schema: z.ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): z.ZodType | null {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const inside = valueAt(value, [part]);
  for (const form of listForms(schema, value)) {
    const next = step(form, part);
    const found = next === null ? null : findSchemaAt(next, rest, inside);
    if (found !== null) return found;
  }
  return null;
}

/** The forms a value of this schema may take: the one its tag names, all of a union without tags, or the schema itself. */
export function listForms(schema: z.ZodType, value: unknown): z.ZodType[] {
  const bare = unwrap(schema);
  if (!(bare instanceof z.ZodUnion)) return [bare];
  const options = (bare.options as z.ZodType[]).map(unwrap);
  if (!(bare instanceof z.ZodDiscriminatedUnion)) return options;
  const tagged = options.filter((option) => hasTag(option, bare.def.discriminator, value));
  return tagged.length > 0 ? tagged : options;
}

/** What stands in a value at a path; undefined when nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((parent, part) => {
    return typeof parent === "object" && parent !== null && Object.hasOwn(parent, part)
      ? (parent as Record<PropertyKey, unknown>)[part]
      : undefined;
  }, value);
}

/** What is said of a field, on its schema or on what that wraps: `contactSchema.optional()` keeps its own meaning. */
export function findMeta(schema: z.ZodType | null): z.core.GlobalMeta | undefined {
  if (schema === null) return undefined;
  const meta = schema.meta();
  return meta === undefined && schema instanceof z.ZodOptional
    ? findMeta(schema.unwrap() as z.ZodType)
    : meta;
}

/** The example that goes with a field; of a set of fields without one, the examples of those it must have. */
export function findExample(schema: z.ZodType | null): unknown {
  const { examples } = findMeta(schema) ?? {};
  if (Array.isArray(examples)) return examples[0];
  const bare = schema === null ? null : unwrap(schema);
  if (!(bare instanceof z.ZodObject)) return undefined;
  const shape: Record<string, z.ZodType> = bare.shape;
  const required = Object.entries(shape).filter(([, field]) => !field.safeParse(undefined).success);
  return Object.fromEntries(required.map(([name, field]) => [name, findExample(field)]));
}

/** One entry of the list of sets of fields that a field takes, perhaps among other forms; undefined where it takes none. */
export function findEntryExample(schema: z.ZodType | null): unknown {
  const forms = schema === null ? [] : listForms(schema, undefined);
  const list = forms.find(
    (form) => form instanceof z.ZodArray && unwrap(form.element as z.ZodType) instanceof z.ZodObject,
  );
  return list instanceof z.ZodArray ? findExample(list.element as z.ZodType) : undefined;
}

function step(form: z.ZodType, part: PropertyKey): z.ZodType | null {
  if (form instanceof z.ZodArray) return typeof part === "number" ? (form.element as z.ZodType) : null;
  if (!(form instanceof z.ZodObject)) return null;
  const shape: Record<string, z.ZodType> = form.shape;
  return typeof part === "string" && Object.hasOwn(shape, part) ? (shape[part] ?? null) : null;
}

function hasTag(option: z.ZodType, tag: string, value: unknown): boolean {
  return step(option, tag)?.safeParse(valueAt(value, [tag])).success === true;
}
