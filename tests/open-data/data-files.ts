import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { type InfoField, parse } from "csv-parse/sync";
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
 * The cells of a CSV text, by the letter of RFC 4180. Throws where a row has not as many cells as the first, and where
 * a quote, or a line's end that is no row's, stands in a cell that is not quoted.
 */
export function parseCsv(text: string): string[][] {
  return parse(text, { record_delimiter: "\r\n", cast: checkCell });
}

/** csv-parse, told that rows end with CRLF, takes half of one for text. */
function checkCell(cell: string, { quoting, lines }: InfoField): string {
  if (!quoting && /[\r\n]/.test(cell)) throw new Error(`Row ${lines} has a bare line's end.`);
  return cell;
}
