import { describe, expect, test } from "vitest";
import { paper, tellFiles } from "./content-on-disk.ts";
import { otherFiles, sampleFiles } from "./sample-files.ts";

const matter = "decisions/2026/0143-harbour-crossing";
const decision = paper("2026/0143");
const page = (file: string) => `---\naccess: public\ntitle: Needs assessment\nfile: ${file}\n---\n`;

describe("a file published as it stands", () => {
  test("may be of each kind the register publishes", async () => {
    expect(
      await tellFiles(
        Object.assign(
          { [`${matter}/decision.md`]: decision },
          ...Object.entries(sampleFiles).map(([type, held], at) => ({
            [`${matter}/appendix-${at + 1}.md`]: page(`appendix-${at + 1}.${type}`),
            [`${matter}/appendix-${at + 1}.${type}`]: held,
          })),
        ),
      ),
    ).toEqual([]);
  });

  test("may not be a Word file called .pdf", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-1.pdf`]: sampleFiles.docx,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      "  1:1  The name ends in .pdf and what the file holds is a Word file.",
      "       Open it and save it again as a PDF file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be a PDF called .docx", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.docx"),
        [`${matter}/appendix-1.docx`]: sampleFiles.pdf,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.docx",
      "  1:1  The name ends in .docx and what the file holds is a PDF file.",
      "       Open it and save it again as a Word file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be text called .pdf", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-1.pdf`]: sampleFiles.txt,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      "  1:1  The name ends in .pdf and what the file holds is plain text.",
      "       Open it and save it again as a PDF file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be an Excel file called .docx", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.docx"),
        [`${matter}/appendix-1.docx`]: sampleFiles.xlsx,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.docx",
      "  1:1  The name ends in .docx and what the file holds is an Excel file.",
      "       Open it and save it again as a Word file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be a file with macros", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.docx"),
        [`${matter}/appendix-1.docx`]: otherFiles.macros,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.docx",
      "  1:1  The name ends in .docx and what the file holds is a file with macros, which can run.",
      "       Open it and save it again as a Word file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be a bare zip file", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.xlsx"),
        [`${matter}/appendix-1.xlsx`]: otherFiles.zip,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.xlsx",
      "  1:1  The name ends in .xlsx and what the file holds is a zip file.",
      "       Open it and save it again as an Excel file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be a template", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.odt"),
        [`${matter}/appendix-1.odt`]: otherFiles.template,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.odt",
      "  1:1  The name ends in .odt and what the file holds is a zip file.",
      "       Open it and save it again as an OpenDocument text, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be a program", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-1.pdf`]: otherFiles.program,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      "  1:1  The name ends in .pdf and what the file holds is a program.",
      "       Open it and save it again as a PDF file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be an old Word file", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.docx"),
        [`${matter}/appendix-1.docx`]: otherFiles.oldWord,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.docx",
      "  1:1  The name ends in .docx and what the file holds is an old Word or Excel file.",
      "       Open it and save it again as a Word file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be a web page called .txt", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.txt"),
        [`${matter}/appendix-1.txt`]: otherFiles.webPage,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.txt",
      "  1:1  The name ends in .txt and what the file holds is a web page or drawing.",
      "       Open it and save it again as a plain text file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be text that is not UTF-8", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.csv"),
        [`${matter}/appendix-1.csv`]: otherFiles.windowsText,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.csv",
      "  1:1  The name ends in .csv and what the file holds is of a kind the register does not know, or",
      "       text not saved as UTF-8.",
      "       Open it and save it again as a CSV file, or correct the end of its name.",
      "       [file-type-differs]",
    ]);
  });

  test("may not be empty", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-1.pdf`]: "",
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      "  1:1  There is nothing in this file.",
      "       Write what belongs in it, or delete it.   [file-empty]",
    ]);
  });

  test("may be 25 MiB", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-1.pdf`]: `%PDF-${"x".repeat(25 * 1024 * 1024 - 5)}`,
      }),
    ).toEqual([]);
  });

  test("may not be one byte more", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-1.pdf`]: `%PDF-${"x".repeat(25 * 1024 * 1024 - 4)}`,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      "  1:1  The file is 25.0 MiB (26,214,401 bytes), and may be at most 25.0 MiB (26,214,400 bytes).",
      "       Make it smaller, for example by saving pictures at screen size, or split it.",
      "       [file-too-large]",
    ]);
  });
});

describe("a text file", () => {
  test("may be 1 MiB", async () => {
    expect(
      await tellFiles({ "pages/about.md": `---\ntitle: About\n---\n${"x".repeat(1024 * 1024 - 21)}` }),
    ).toEqual([]);
  });

  test("may not be one byte more", async () => {
    expect(
      await tellFiles({ "pages/about.md": `---\ntitle: About\n---\n${"x".repeat(1024 * 1024 - 20)}` }),
    ).toEqual([
      "content/pages/about.md",
      "  1:1  The file is 1.0 MiB (1,048,577 bytes), and may be at most 1.0 MiB (1,048,576 bytes).",
      "       Move its longest parts into appendices, or attach them as a PDF.   [file-too-large]",
    ]);
  });
});
