import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { listDataFiles } from "../../src/open-data/list-data-files.ts";
import { type DataSchemaName, toDataSchema } from "../../src/open-data/schemas/published-data-schemas.ts";
import type { Register } from "../../src/register/register.ts";

/** The address the tests give the site. */
export const siteUrl = "https://decisions.example.org";

/** The text of every file of open data, by its address; each is made when it is asked for. */
export function readDataFiles(register: Register): { readonly urls: string[]; read(url: string): string } {
  const files = new Map([...listDataFiles(register, siteUrl)].map((file) => [file.url, file]));
  return {
    urls: [...files.keys()],
    read(url) {
      const file = files.get(url);
      if (!file) throw new Error(`There is no ${url} among ${files.size} files.`);
      return file.write();
    },
  };
}

/** One file of JSON. */
export function readJson<Data>(register: Register, url: string): Data {
  return JSON.parse(readDataFiles(register).read(url)) as Data;
}

/** The rows of a table, each by the names of its columns. */
export function readTable(register: Register, url: string): Record<string, string>[] {
  const [head = [], ...rows] = parseCsv(readDataFiles(register).read(url));
  return rows.map((row) => Object.fromEntries(head.map((name, at) => [name, row[at] ?? ""])));
}

const formats = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  uri: (text: string) => URL.canParse(text) && /^[\x21-\x7e]+$/.test(text),
  email: /^\S+@\S+$/,
};

const validators = new Map<DataSchemaName, ValidateFunction>();

/** What a JSON Schema says against some data; empty where it is as it should be. */
export function listFaults(schema: object, data: unknown): string[] {
  return judge(compile(schema), data);
}

/** The same by a schema that is published, read once. */
export function listFaultsOf(name: DataSchemaName, data: unknown): string[] {
  return judge(
    validators.getOrInsertComputed(name, () => compile(toDataSchema(name))),
    data,
  );
}

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, formats, keywords: ["x-source"] });
  return ajv.compile(schema);
}

function judge(validate: ValidateFunction, data: unknown): string[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/**
 * The cells of a CSV text, read by the letter of RFC 4180 and by none of the code that writes it.
 * Throws where a row has not as many cells as the first.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const [cell, next] = text[at] === '"' ? readQuoted(text, at) : readPlain(text, at);
    row.push(cell);
    if (text[next] === ",") at = next + 1;
    else {
      if (text.slice(next, next + 2) !== "\r\n") throw new Error(`A row does not end at ${next}.`);
      rows.push(row);
      row = [];
      at = next + 2;
    }
  }
  const uneven = rows.find(({ length }) => length !== rows[0]?.length);
  if (uneven) throw new Error(`A row has ${uneven.length} cells: ${uneven.join(" | ")}`);
  return rows;
}

function readQuoted(text: string, from: number): [cell: string, next: number] {
  let cell = "";
  for (let at = from + 1; ; at++) {
    if (text[at] === undefined) throw new Error("A quoted cell does not end.");
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at++;
    } else return [cell, at + 1];
  }
}

function readPlain(text: string, from: number): [cell: string, next: number] {
  const plain = /[^,\r\n"]*/y;
  plain.lastIndex = from;
  const [cell = ""] = plain.exec(text) ?? [];
  return [cell, from + cell.length];
}
