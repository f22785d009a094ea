import { parseCsv } from "./data-files.ts";

/** A column as a Table Schema describes it, with what ours make use of. Source: https://datapackage.org/standard/table-schema/ */
export interface Field {
  name: string;
  type: "string" | "date" | "boolean";
  format?: string;
  constraints?: { required?: boolean; unique?: boolean; pattern?: string; enum?: string[] };
}

/** What a Table Schema says against a table: its columns first, then every cell. Throws for what is no CSV. */
export function listTableFaults(fields: readonly Field[], table: string): string[] {
  const [head = [], ...rows] = parseCsv(table);
  if (head.join() !== fields.map(({ name }) => name).join()) return [`the columns are ${head.join(", ")}`];
  return fields.flatMap((field, at) =>
    listCellFaults(
      field,
      rows.map((row) => row[at] ?? ""),
    ),
  );
}

const isOf = {
  string: (cell: string, format?: string) => format !== "uri" || URL.canParse(cell),
  date: (cell: string) => new Date(Date.parse(cell) || 0).toISOString() === `${cell}T00:00:00.000Z`,
  boolean: (cell: string) => cell === "true" || cell === "false",
};

function listCellFaults({ name, type, format, constraints = {} }: Field, cells: readonly string[]): string[] {
  const { required = false, unique = false, pattern = "", enum: terms } = constraints;
  const said = cells.filter((cell) => cell !== "");
  const quoteAll = (wrong: (cell: string) => boolean, fault: string) =>
    said.filter(wrong).map((cell) => `${name}: "${cell}" ${fault}`);
  return [
    ...(required && said.length < cells.length ? [`${name}: empty`] : []),
    ...quoteAll((cell) => !isOf[type](cell, format), `is no ${type}`),
    ...quoteAll((cell) => !new RegExp(pattern, "u").test(cell), "has no such form"),
    ...quoteAll((cell) => terms !== undefined && !terms.includes(cell), "is no term"),
    ...(unique && new Set(said).size < said.length ? [`${name}: not unique`] : []),
  ];
}
