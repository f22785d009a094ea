import { strToU8, zipSync } from "fflate";

/** Some files zipped together. */
export function zipOf(files: Record<string, string | Uint8Array>): Uint8Array {
  const entries = Object.entries(files).map(([name, file]) => [
    name,
    typeof file === "string" ? strToU8(file) : file,
  ]);
  return zipSync(Object.fromEntries(entries), { level: 1 });
}

const contentTypes = { "[Content_Types].xml": "<Types/>" };

/** A Word file with this body, and other parts by name. */
export function docxOf(body: string, others: Record<string, string> = {}): Uint8Array {
  const document = `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
  return zipOf({ ...contentTypes, "word/document.xml": document, ...others });
}

/** An Excel file of two sheets, the second hidden, its parts named under a prefix as some programs do. */
export function xlsxOf(rows: string, hiddenRows: string, strings: readonly string[]): Uint8Array {
  const relation = (id: string, kind: string, target: string) =>
    `<Relationship Id="${id}" Type="http://x/relationships/${kind}" Target="${target}"/>`;
  const sheet = (data: string) => `<x:worksheet xmlns:x="x"><x:sheetData>${data}</x:sheetData></x:worksheet>`;
  return zipOf({
    ...contentTypes,
    "xl/workbook.xml": `<x:workbook xmlns:x="x" xmlns:r="r"><x:sheets><x:sheet name="Costs" r:id="b"/><x:sheet name="Workings" state="hidden" r:id="a"/></x:sheets></x:workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${relation("a", "worksheet", "worksheets/sheet1.xml")}${relation("b", "worksheet", "/xl/worksheets/sheet2.xml")}${relation("c", "sharedStrings", "sharedStrings.xml")}</Relationships>`,
    "xl/worksheets/sheet1.xml": sheet(hiddenRows),
    "xl/worksheets/sheet2.xml": sheet(rows),
    "xl/sharedStrings.xml": `<x:sst xmlns:x="x">${strings.map((text) => `<x:si>${text}</x:si>`).join("")}</x:sst>`,
  });
}

/** A name and password that nobody has: no password opens a file locked with them. */
const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (${"o".repeat(32)}) /U (${"u".repeat(32)}) >> /ID [(a) (a)]`;

/**
 * A PDF with a page for each list of lines; a page without any is as a scan is, a picture. Source: ISO 32000-1.
 * It has no table of where its objects are, which readers must do without in many real files.
 */
export function pdfOf(pages: readonly (readonly string[])[], isLocked = false): Uint8Array {
  const objects = pages.flatMap((lines, at) => {
    const shown = lines.map((line) => `(${line}) Tj 0 -14 Td`).join(" ");
    const stream = `BT /F1 12 Tf 50 700 Td ${shown} ET`;
    return [
      `${10 + 2 * at} 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents ${11 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >> endobj`,
      `${11 + 2 * at} 0 obj << /Length ${stream.length} >> stream\n${stream}\nendstream endobj`,
    ];
  });
  const kids = pages.map((_, at) => `${10 + 2 * at} 0 R`).join(" ");
  const text = [
    "%PDF-1.4",
    "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj",
    `2 0 obj << /Type /Pages /Count ${pages.length} /Kids [${kids}] >> endobj`,
    "3 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj",
    ...objects,
    `trailer << /Root 1 0 R ${isLocked ? lock : ""} >>`,
    "%%EOF\n",
  ].join("\n");
  return strToU8(text);
}
