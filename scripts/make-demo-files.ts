/**
 * Makes the demonstration register's attachments and ward map from the tables in scripts/demo-files/.
 * Run it with `node scripts/make-demo-files.ts`; the same tables give the same files.
 */
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { parse } from "yaml";
import type { DemoFile } from "./demo-files/demo-file.ts";
import { openPrinter, printPdf } from "./demo-files/print-pdf.ts";
import { serialiseCsv } from "./demo-files/serialise-csv.ts";
import { serialiseXlsx } from "./demo-files/serialise-xlsx.ts";
import { buildWardMap } from "./demo-files/ward-map.ts";

const contentFolder = join(import.meta.dirname, "../content");
const tablesFolder = join(import.meta.dirname, "demo-files");

async function readDemoFiles(): Promise<DemoFile[]> {
  const names = (await readdir(tablesFolder)).filter((name) => /^\d{4}\.ts$/.test(name)).sort();
  const modules: { files: DemoFile[] }[] = await Promise.all(
    names.map((name) => import(join(tablesFolder, name))),
  );
  return modules.flatMap(({ files }) => files);
}

async function serialise(file: DemoFile, printer: Browser | null): Promise<string | Uint8Array | null> {
  if (file.kind === "csv") return serialiseCsv(file.table);
  if (file.kind === "xlsx") return serialiseXlsx(file);
  return printer === null ? null : printPdf(printer, file);
}

async function writeDemoFile(file: DemoFile, printer: Browser | null): Promise<void> {
  const bytes = await serialise(file, printer);
  if (bytes === null)
    return console.log(`left as it is, there being no Chromium to print with: ${file.path}`);
  await writeFile(join(contentFolder, "decisions", file.path), bytes);
  console.log(`written: ${file.path}`);
}

async function writeWardMap(): Promise<void> {
  const wards = parse(await readFile(join(contentFolder, "wards.yml"), "utf8"));
  await writeFile(join(contentFolder, "wards.geojson"), `${JSON.stringify(buildWardMap(wards))}\n`);
  console.log("written: wards.geojson");
}

const printer = await openPrinter();
for (const file of await readDemoFiles()) await writeDemoFile(file, printer);
await printer?.close();
await writeWardMap();
