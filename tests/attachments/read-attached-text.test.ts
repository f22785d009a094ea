import { readFileSync } from "node:fs";
import { strToU8 } from "fflate";
import { describe, expect, test } from "vitest";
import type { ReadableType } from "../../src/attachments/attached-text.ts";
import { charactersLimit } from "../../src/attachments/passages.ts";
import { readAttachedText } from "../../src/attachments/read-attached-text.ts";
import { tellUnreadable } from "../../src/attachments/tell-unreadable.ts";
import { sampleFiles } from "../source/sample-files.ts";
import { docxOf, pdfOf, xlsxOf, zipOf } from "./office-files.ts";

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const demo = (path: string) => readFileSync(`content/decisions/${path}`);

async function passagesOf(type: ReadableType, bytes: Uint8Array): Promise<readonly string[]> {
  const text = await readAttachedText(type, bytes);
  if (text.kind !== "read") throw new Error(`Nothing was read: ${text.why}.`);
  return text.passages;
}

describe("the words of a PDF", () => {
  test("are a passage for each page, a word cut at the end of a line left whole but for its hyphen", async () => {
    const pages = [["Drainage infra-", "structure of the quay", "and after"], [], ["Page three"]];
    expect(await passagesOf("pdf", pdfOf(pages))).toEqual([
      "Drainage infra-structure of the quay and after",
      "Page three",
    ]);
  });

  test("are read of one that a browser printed", async () => {
    const [first = "", ...others] = await passagesOf(
      "pdf",
      demo("2026/0012-play-areas-and-parks/appendix-1.pdf"),
    );
    expect(first).toMatch(
      /^Inspection of play areas, 2026 How marks were given Each play area was visited once, /,
    );
    expect(others).toHaveLength(1);
  });
});

describe("the words of a Word file", () => {
  test("are its paragraphs and the rows of its tables, then its notes", async () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const body = [
      "<w:p><w:r><w:t>Toll</w:t><w:tab/><w:t>bridge &amp; quay</w:t><w:br/></w:r></w:p>",
      `<w:tbl><w:tr>${cell("Staithe")}${cell("")}${cell("7,481,658")}</w:tr></w:tbl>`,
    ].join("");
    const footnotes = `<w:footnotes xmlns:w="w"><w:footnote>${paragraph("See minute 4.")}</w:footnote></w:footnotes>`;
    expect(await passagesOf("docx", docxOf(body, { "word/footnotes.xml": footnotes }))).toEqual([
      "Toll bridge & quay",
      "Staithe, 7,481,658",
      "See minute 4.",
    ]);
  });

  test("leave out comments, headers, fields' instructions, and what was deleted, moved away or is there twice", async () => {
    const body = [
      paragraph("Stays"),
      `<w:p><w:del><w:r><w:delText>struck</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>moved</w:t></w:r></w:moveFrom></w:p>`,
      "<w:p><w:r><w:instrText>HYPERLINK</w:instrText></w:r></w:p>",
      `<mc:AlternateContent><mc:Choice>${paragraph("Box")}</mc:Choice><mc:Fallback>${paragraph("Box")}</mc:Fallback></mc:AlternateContent>`,
    ].join("");
    const others = { "word/comments.xml": paragraph("secret"), "word/header1.xml": paragraph("head") };
    expect(await passagesOf("docx", docxOf(body, others))).toEqual(["Stays", "Box"]);
  });
});

describe("the words of an Excel file", () => {
  test("are the name of each sheet that is shown, then its rows", async () => {
    const rows = `<x:row><x:c t="s"><x:v>1</x:v></x:c><x:c><x:v>7481658</x:v></x:c><x:c t="inlineStr"><x:is><x:t>in line</x:t></x:is></x:c></x:row><x:row><x:c s="1"/></x:row>`;
    const hidden = `<x:row><x:c t="s"><x:v>0</x:v></x:c></x:row>`;
    const strings = [
      "<x:t>secret</x:t>",
      "<x:r><x:t>Quay </x:t></x:r><x:r><x:t>wall</x:t></x:r><x:rPh><x:t>kei</x:t></x:rPh>",
    ];
    expect(await passagesOf("xlsx", xlsxOf(rows, hidden, strings))).toEqual([
      "Costs",
      "Quay wall, 7481658, in line",
    ]);
  });

  test("are read of the demonstration's own", async () => {
    const [name, header, row] = await passagesOf("xlsx", demo("2026/0001-weekly-food-waste/appendix-1.xlsx"));
    expect([name, header?.slice(0, 19), row]).toEqual([
      "First twelve months",
      "Month, Crews (£), V",
      "October 2026, 39000, 10500, 30000, 3900, 22000, -21400, 84000",
    ]);
  });
});

test("the words of OpenDocument files are their paragraphs and rows, without remarks and deletions", async () => {
  const content = `<o:body xmlns:o="o" xmlns:t="t" xmlns:b="b"><t:tracked-changes><t:p>struck</t:p></t:tracked-changes><t:h>Quay<t:s/>wall</t:h><t:p>one<o:annotation><t:p>remark</t:p></o:annotation> <t:span>two</t:span></t:p><b:table-row><b:table-cell><t:p>Staithe</t:p></b:table-cell><b:table-cell><t:p>£4</t:p></b:table-cell></b:table-row></o:body>`;
  const bytes = zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": content });
  expect(await passagesOf("odt", bytes)).toEqual(["Quay wall", "one two", "Staithe, £4"]);
  expect(await passagesOf("ods", bytes)).toEqual(["Quay wall", "one two", "Staithe, £4"]);
});

test.each([
  [
    "commas",
    'Ward,"Cost, in £"\r\nStaithe,"7,481,658"\r\n,,\r\n"Say ""no""",\n',
    ["Ward, Cost, in £", "Staithe, 7,481,658", 'Say "no"'],
  ],
  ["semicolons", "Ward;Cost\nStaithe;4", ["Ward, Cost", "Staithe, 4"]],
  ["tabs, and a quote never closed", 'Ward\tCost\n"Staithe\t4', ["Ward, Cost", "Staithe, 4"]],
])("the words of a table of text are its rows, whether it is parted by %s", async (_by, text, rows) => {
  expect(await passagesOf("csv", strToU8(text))).toEqual(rows);
});

test("the words of plain text are its paragraphs, white space folded and nothing in them that is not shown", async () => {
  const text = "One\nline\u00A0of \u00ADtext\u0007\n \nTwo\r\n\r\n<b>";
  expect(await passagesOf("txt", strToU8(text))).toEqual(["One line of text", "Two", "<b>"]);
});

test("no more is taken of a file than the limit, and nothing after it", async () => {
  const line = `${"word ".repeat(19_999)}end,`;
  const passages = await passagesOf("csv", strToU8(`${line}\n`.repeat(9)));
  expect(passages.join("")).toHaveLength(charactersLimit);
  expect(passages.slice(0, 4).every((passage) => passage.endsWith("end"))).toBe(true);
});

describe("a file whose words cannot be had", () => {
  const large = new Uint8Array(101 * 1024 * 1024);
  test.each<[string, ReadableType, Uint8Array, string]>([
    ["a scan, whose pages are pictures", "pdf", pdfOf([[], []]), "no-text"],
    ["a Word file with nothing written in it", "docx", docxOf(paragraph(" – ")), "no-text"],
    ["a table of commas", "csv", strToU8(",,\n,,\n"), "no-text"],
    ["a PDF that asks for a password", "pdf", pdfOf([["Quay"]], true), "locked"],
    ["a PDF of which only the beginning is there", "pdf", strToU8("%PDF-1.7\n%%EOF\n"), "damaged"],
    ["a Word file cut short", "docx", docxOf(paragraph("Quay")).subarray(0, 200), "damaged"],
    ["a Word file with no document", "docx", zipOf({ "word/comments.xml": "<w/>" }), "damaged"],
    ["a Word file that is not well formed", "docx", docxOf("<w:p>"), "damaged"],
    ["an Excel file with no relations", "xlsx", zipOf({ "xl/workbook.xml": "<x/>" }), "damaged"],
    [
      "an Excel file that would unpack to more than is read",
      "xlsx",
      zipOf({ "xl/workbook.xml": large }),
      "too-much",
    ],
    ["an OpenDocument file without content", "ods", zipOf({ mimetype: "x" }), "damaged"],
  ])("is told apart: %s", async (_what, type, bytes, why) => {
    expect(await readAttachedText(type, bytes)).toEqual({ kind: "unreadable", why });
  });

  test("never makes the reading of it fail, of whatever kind it is", async () => {
    for (const type of ["pdf", "docx", "xlsx", "csv", "txt", "odt", "ods"] as const)
      for (const bytes of Object.values(sampleFiles).map((file) =>
        typeof file === "string" ? strToU8(file) : file,
      ))
        expect((await readAttachedText(type, bytes)).kind).toMatch(/^(?:read|unreadable)$/);
  });

  test("is told of in an officer's words", () => {
    const told = (["no-text", "locked", "damaged", "too-much"] as const).map((why) => {
      const { id, severity, message, remedy } = tellUnreadable("content/a.pdf", "pdf", why);
      return `${message} ${remedy} [${id} ${severity}]`;
    });
    expect(told).toEqual([
      "There is no text in this file: it may be a scan, which is a picture of its pages, so its text cannot be searched. Publish the document it was printed from or, where there is none, have its text recognised (OCR) and save that as PDF. [attachment-not-searchable advice]",
      "This file asks for a password, so its text cannot be searched. Save it again without a password: readers cannot open it either. [attachment-not-searchable advice]",
      "This file cannot be read as PDF, so its text cannot be searched. Open it, see that it is whole, and save it again as PDF. [attachment-not-searchable advice]",
      "This file takes more time or memory to read than a build gives it, so its text cannot be searched. Save it again in a smaller form, or as several appendices. [attachment-not-searchable advice]",
    ]);
  });
});
