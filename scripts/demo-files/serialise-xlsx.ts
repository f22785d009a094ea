import { strToU8, zipSync } from "fflate";
import type { Cell, DemoFile, Sheet } from "./demo-file.ts";
import { escapeMarkup } from "./escape-markup.ts";

type Workbook = Extract<DemoFile, { kind: "xlsx" }>;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const contentTypePrefix = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A workbook in the smallest Office Open XML that opens everywhere: one header row a sheet, bold and frozen. Source: ECMA-376. */
export function serialiseXlsx(workbook: Workbook): Uint8Array {
  const parts = {
    "[Content_Types].xml": contentTypesPart(workbook.sheets),
    "_rels/.rels": packageRelationsPart,
    "docProps/core.xml": corePart(workbook.title),
    "xl/workbook.xml": workbookPart(workbook.sheets),
    "xl/_rels/workbook.xml.rels": workbookRelationsPart(workbook.sheets),
    "xl/styles.xml": stylesPart,
    ...Object.fromEntries(
      workbook.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet)]),
    ),
  };
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  // A zip keeps local time: a date made from local parts gives the same bytes in every time zone.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 1), level: 9 });
}

function contentTypesPart(sheets: readonly Sheet[]): string {
  const overrides = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${contentTypePrefix}.worksheet+xml"/>`,
  );
  return `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypePrefix}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentTypePrefix}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join("")}</Types>`;
}

const packageRelationsPart = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function corePart(title: string): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(title)}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;
}

function workbookPart(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeMarkup(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${entries.join("")}</sheets></workbook>`;
}

function workbookRelationsPart(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${packageRelations}">${entries.join("")}${styles}</Relationships>`;
}

/** Style 0 is plain, 1 bold for headers, 2 a number with thousands separated. */
const stylesPart = `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="3" applyNumberFormat="1"/></cellXfs></styleSheet>`;

function sheetPart({ columns, rows }: Sheet): string {
  const widths = columns.map((heading, index) => {
    const longest = Math.max(heading.length, ...rows.map((row) => String(row[index] ?? "").length));
    return `<col min="${index + 1}" max="${index + 1}" width="${Math.min(longest + 3, 60)}" customWidth="1"/>`;
  });
  const body = [columns, ...rows].map((row, index) => rowPart(row, index + 1)).join("");
  const frozen =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${main}">${frozen}<cols>${widths.join("")}</cols><sheetData>${body}</sheetData></worksheet>`;
}

function rowPart(cells: readonly Cell[], rowNumber: number): string {
  const parts = cells.map((cell, index) =>
    cellPart(cell, `${columnLetter(index)}${rowNumber}`, rowNumber === 1),
  );
  return `<row r="${rowNumber}">${parts.join("")}</row>`;
}

function cellPart(cell: Cell, address: string, isHeader: boolean): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${address}" s="2"><v>${cell}</v></c>`;
  return `<c r="${address}" t="inlineStr"${isHeader ? ' s="1"' : ""}><is><t>${escapeMarkup(cell)}</t></is></c>`;
}

/** Our sheets have far fewer than 26 columns. */
function columnLetter(index: number): string {
  return String.fromCharCode(65 + index);
}
