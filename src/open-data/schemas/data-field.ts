import { z } from "zod";

/** What a schema's values are, as a program holds them: never changed once made. */
export type DataOf<Schema extends z.ZodType> = Frozen<z.output<Schema>>;

type Frozen<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: Frozen<Value[Key]> };

/** A fact of front matter that is always there: it means what the officers' manual says. */
export function stated<Schema extends z.ZodType>(schema: Schema, asWritten: z.ZodType): Schema {
  return schema.describe(meaningOf(asWritten));
}

/** A fact that front matter may leave out: null, and never a guess, where it is not recorded. */
export function recorded<Schema extends z.ZodType>(schema: Schema, asWritten: z.ZodType) {
  return schema.nullable().describe(`${meaningOf(asWritten)} Null where it is not recorded.`);
}

/** Throws where a field has no meaning written down, which is our own mistake. */
function meaningOf({ description }: z.ZodType): string {
  if (description === undefined) throw new Error("A field of front matter has no meaning to publish.");
  return description;
}

/** A day, `YYYY-MM-DD`. */
export const daySchema = z.iso.date();

/** A whole web address. */
export const addressSchema = z.url();
