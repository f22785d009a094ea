import { z } from "zod";
import { formatYaml } from "./describe-kind.ts";
import { findExample, findMeta, unwrap } from "./schema-shape.ts";

/** One field as the officers' manual lists it. */
export interface FieldRow {
  /** With the fields it stands in: `callIn.eligible`, `money.amount`. */
  name: string;
  /** Whether it must be there wherever what it stands in is. */
  required: boolean;
  /** The form of its record that has it, `access: exempt`; null when every form has it. */
  when: string | null;
  means: string;
  /** A value as an officer would write it. */
  example: unknown;
  source: string;
  /** The terms of its closed list, where it has one. */
  values?: readonly string[];
}

/** Every field of a schema, in the order it gives them, those within a field after it. */
export function listFields(schema: z.ZodType): FieldRow[] {
  return mergeForms(rowsOf(schema, "", null));
}

/** The fields as a Markdown table, for the officers' manual. */
export function formatFieldTable(schema: z.ZodType): string {
  const rows = listFields(schema).map((row) => [
    code(row.name),
    formatNeed(row),
    row.means + (row.values === undefined ? "" : ` One of ${row.values.map(code).join(", ")}.`),
    code(formatYaml(row.example)),
    row.source,
  ]);
  const head = ["Field", "Needed", "What it means", "Example", "Source"];
  const lines = [head, head.map(() => "---"), ...rows];
  return `${lines.map((cells) => `| ${cells.map(escapeCell).join(" | ")} |`).join("\n")}\n`;
}

function rowsOf(schema: z.ZodType, parent: string, when: string | null): FieldRow[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodArray) return rowsOf(bare.element as z.ZodType, parent, when);
  if (bare instanceof z.ZodDiscriminatedUnion) {
    const tag = bare.def.discriminator;
    return (bare.options as z.ZodType[]).flatMap((form) =>
      rowsOf(form, parent, `${parent}${tag}: ${tagOf(form, tag)}`),
    );
  }
  if (bare instanceof z.ZodUnion)
    return (bare.options as z.ZodType[]).flatMap((form) => rowsOf(form, parent, when));
  if (!(bare instanceof z.ZodObject)) return [];
  return Object.entries(bare.shape as Record<string, z.ZodType>).flatMap(([name, field]) => [
    describeField(`${parent}${name}`, field, when),
    ...rowsOf(field, `${parent}${name}.`, when),
  ]);
}

function describeField(name: string, schema: z.ZodType, when: string | null): FieldRow {
  const meta = findMeta(schema);
  const values = listValues(schema);
  const row = {
    name,
    required: !schema.safeParse(undefined).success,
    when,
    means: String(meta?.description ?? ""),
    example: findExample(schema),
    source: String(meta?.["x-source"] ?? ""),
  };
  return values.length === 0 ? row : { ...row, values };
}

/** The words a field takes; a list of terms gives the terms. */
function listValues(schema: z.ZodType): string[] {
  const bare = unwrap(schema);
  if (bare instanceof z.ZodEnum) return bare.options.map(String);
  if (bare instanceof z.ZodLiteral) return [...bare.values].map(String);
  if (bare instanceof z.ZodArray) return listValues(bare.element as z.ZodType);
  const isPlainUnion = bare instanceof z.ZodUnion && !(bare instanceof z.ZodDiscriminatedUnion);
  return isPlainUnion
    ? (bare.options as z.ZodType[]).filter((option) => option instanceof z.ZodLiteral).flatMap(listValues)
    : [];
}

function tagOf(form: z.ZodType, tag: string): string {
  const bare = unwrap(form);
  const shape: Record<string, z.ZodType> = bare instanceof z.ZodObject ? bare.shape : {};
  const schema = shape[tag];
  return schema === undefined ? "" : listValues(schema).join(" or ");
}

/** A field that several forms share is one row; its values and meanings are joined, and it belongs to no one form. */
function mergeForms(rows: readonly FieldRow[]): FieldRow[] {
  const byName = Map.groupBy(rows, ({ name }) => name);
  return [...byName.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const values = [...new Set(same.flatMap((row) => row.values ?? []))];
    const means = [...new Set(same.map((row) => row.means))].join(" ");
    const source = [...new Set(same.flatMap((row) => row.source.split("; ")))].join("; ");
    const merged = same.length > 1 ? { ...first, when: null, means, source } : first;
    return [values.length === 0 ? merged : { ...merged, values }];
  });
}

function formatNeed({ required, when }: FieldRow): string {
  const need = required ? "Yes" : "No";
  return when === null ? need : `${need}, with ${code(when)}`;
}

function code(text: string): string {
  return `\`${text}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}
