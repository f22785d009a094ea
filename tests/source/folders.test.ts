import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { makeContent, paper, readContent, tellFiles } from "./content-on-disk.ts";
import { sampleFiles } from "./sample-files.ts";

const matter = "decisions/2026/0143-harbour-crossing";
const decision = paper("2026/0143");
const page = (file: string) => `---\naccess: public\ntitle: Needs assessment\nfile: ${file}\n---\n`;

describe("a content folder", () => {
  test("may be empty of decisions", async () => {
    expect(await tellFiles({})).toEqual([]);
  });

  test("must have its four files", async () => {
    expect(
      await tellFiles({
        "council.yml": null,
        "wards.yml": null,
        "decision-makers.yml": null,
        "bank-holidays.json": null,
      }),
    ).toEqual([
      "content/bank-holidays.json",
      "  1:1  This file is not there, and the register needs it.",
      "       Put it back, or make it; content/README.md says what goes in it.   [content-file-missing]",
      "",
      "content/council.yml",
      "  1:1  This file is not there, and the register needs it.",
      "       Put it back, or make it; content/README.md says what goes in it.   [content-file-missing]",
      "",
      "content/decision-makers.yml",
      "  1:1  This file is not there, and the register needs it.",
      "       Put it back, or make it; content/README.md says what goes in it.   [content-file-missing]",
      "",
      "content/wards.yml",
      "  1:1  This file is not there, and the register needs it.",
      "       Put it back, or make it; content/README.md says what goes in it.   [content-file-missing]",
    ]);
  });

  test("must have a decisions folder", async () => {
    expect(await tellFiles({ "decisions/.gitkeep": null })).toEqual([
      "content/decisions",
      "  1:1  The decisions folder is not there, so the register would be published empty.",
      "       Put it back, or make it; until there is something to put in it, an empty file called .gitkeep",
      "       keeps it.   [content-folder-missing]",
    ]);
  });

  test("is told of files and folders it does not know", async () => {
    expect(
      await tellFiles({
        "council.yaml": "a: 1",
        "wards.geojson": "{}",
        "README.md": "Hello",
        "decision/x.md": "",
        "Wards.YML": "- {}",
      }),
    ).toEqual([
      "content/Wards.YML",
      '  1:1  "Wards.YML" has capital letters in its name.',
      '       Rename it "wards.yml".   [file-name-case]',
      "",
      "content/council.yaml",
      '  1:1  The register does not expect "council.yaml" here, and would not publish it.',
      '       Did you mean "council.yml"?   [file-unexpected]',
      "",
      "content/decision",
      '  1:1  The register does not expect "decision" here, and would not publish it.',
      '       Did you mean "decisions"? This folder holds the folders decisions, pages and postcodes; a',
      "       matter goes in decisions, in its year.   [file-unexpected]",
    ]);
  });

  test("is read though a name has capitals, and told of it", async () => {
    expect(await tellFiles({ "wards.yml": null, "Wards.yml": "staithe" })).toEqual([
      "content/Wards.yml",
      '  1:1  "Wards.yml" has capital letters in its name.',
      '       Rename it "wards.yml".   [file-name-case]',
      "  1:1  There is no list here: each entry must begin with a hyphen and a space.",
      "       Begin each entry on a new line, such as - id: harbour-east.   [yaml-not-a-map]",
    ]);
  });

  test("ignores what systems leave in it", async () => {
    expect(
      await tellFiles({
        ".DS_Store": "x",
        [`${matter}/decision.md`]: decision,
        [`${matter}/.DS_Store`]: "x",
        [`${matter}/Thumbs.db`]: "x",
      }),
    ).toEqual([]);
  });

  test("may not hold a link", async () => {
    expect(
      await tellFiles({
        "pages/about.md": { linkTo: "../council.yml" },
        "decisions/2025": { linkTo: "2026" },
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.pdf`]: { linkTo: "/etc/hostname" },
      }),
    ).toEqual([
      "content/decisions/2025",
      '  1:1  "2025" is a link to something elsewhere, and the register publishes only what is here.',
      "       Delete the link and put a copy of what it points at in its place.   [link-in-content]",
      "",
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      '  1:1  "appendix-1.pdf" is a link to something elsewhere, and the register publishes only what is',
      "       here.",
      "       Delete the link and put a copy of what it points at in its place.   [link-in-content]",
      "",
      "content/pages/about.md",
      '  1:1  "about.md" is a link to something elsewhere, and the register publishes only what is here.',
      "       Delete the link and put a copy of what it points at in its place.   [link-in-content]",
    ]);
  });

  test("tells the faults of every file, whatever is wrong with the others", async () => {
    expect(
      await tellFiles({
        "council.yml": "name: a: b",
        "wards.yml": "",
        "pages/about.md": "About",
        [`${matter}/decision.md`]: "---\ntitle: Lot #2\n---\n",
        [`${matter}/report.md`]: "---\ntitle: x\n",
      }),
    ).toEqual([
      "content/council.yml",
      "  1:7  name: The value has a colon in it, so where the value begins is not clear.",
      '       Put the whole value in straight double quotes: name: "a: b"   [yaml-syntax]',
      "",
      "content/decisions/2026/0143-harbour-crossing/decision.md",
      '  2:12  title: The # makes the rest of the line a note, so only "Lot" would be published.',
      '        If it is all one value, put it in straight double quotes: "Lot #2". If it is a note, move it',
      "        to a line of its own above the field.   [yaml-comment-cut-value]",
      "",
      "content/decisions/2026/0143-harbour-crossing/report.md",
      "  1:1  The fields that begin here are never ended.",
      "       Put a line of three hyphens, ---, after the last field.   [front-matter-not-closed]",
      "",
      "content/pages/about.md",
      "  1:1  The first line must be three hyphens, ---, with the record's fields below it.",
      "       Put --- on the first line, then the fields, then --- again, then the text.",
      "       [front-matter-missing]",
      "",
      "content/wards.yml",
      "  1:1  There is nothing in this file.",
      "       Write what belongs in it, or delete it.   [file-empty]",
    ]);
  });
});

describe("folders of years and matters", () => {
  test("must be named for a year", async () => {
    expect(
      await tellFiles({
        "decisions/2026-27/.gitkeep": "",
        "decisions/old/.gitkeep": "",
        "decisions/index.md": "",
      }),
    ).toEqual([
      "content/decisions/2026-27",
      '  1:1  "2026-27" is not a year, and folders in decisions must be.',
      '       Rename it "2026", or move what is in it.   [year-folder-name]',
      "",
      "content/decisions/index.md",
      '  1:1  The register does not expect "index.md" here, and would not publish it.',
      "       Rename it, move it, or delete it. The decisions folder holds a folder for each year.",
      "       [file-unexpected]",
      "",
      "content/decisions/old",
      '  1:1  "old" is not a year, and folders in decisions must be.',
      "       Rename it to the year of its references, such as 2026.   [year-folder-name]",
    ]);
  });

  test("must be named by number and words", async () => {
    expect(
      await tellFiles({
        "decisions/2026/143 Harbour Crossing/decision.md": decision,
        "decisions/2026/harbour/decision.md": decision,
        "decisions/2026/notes.txt": "x",
      }),
    ).toEqual([
      "content/decisions/2026/143 Harbour Crossing",
      '  1:1  "143 Harbour Crossing" must be a number of four digits, perhaps a letter, a hyphen, and words',
      "       in small letters joined by hyphens.",
      '       Rename it "0143-harbour-crossing".   [matter-folder-name]',
      "",
      "content/decisions/2026/harbour",
      '  1:1  "harbour" must be a number of four digits, perhaps a letter, a hyphen, and words in small',
      "       letters joined by hyphens.",
      "       Rename it, such as 0143-harbour-crossing.   [matter-folder-name]",
      "",
      "content/decisions/2026/notes.txt",
      '  1:1  The register does not expect "notes.txt" here, and would not publish it.',
      "       Rename it, move it, or delete it. A year's folder holds a folder for each matter.",
      "       [file-unexpected]",
    ]);
  });

  test("must hold a notice, a report or a decision", async () => {
    expect(await tellFiles({ [`${matter}/appendix-1.md`]: "---\naccess: public\ntitle: x\n---\n" })).toEqual([
      "content/decisions/2026/0143-harbour-crossing",
      "  1:1  There is no notice, report or decision in this folder.",
      "       Add notice.md, report.md or decision.md, or delete the folder.   [matter-folder-empty]",
    ]);
  });

  test("may not share a reference", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        "decisions/2026/0143-quay-lighting/decision.md": decision,
      }),
    ).toEqual([
      "content/decisions/2026/0143-quay-lighting",
      '  1:1  The reference "2026/0143" is already that of content/decisions/2026/0143-harbour-crossing.',
      "       Give the newer of the two the next number that has never been used.   [reference-taken]",
    ]);
  });

  test("may not have references that differ only by a capital", async () => {
    expect(
      await tellFiles({
        "decisions/2026/0143A-x/decision.md": paper("2026/0143A"),
        "decisions/2026/0143a-y/decision.md": paper("2026/0143a"),
      }),
    ).toEqual([
      "content/decisions/2026/0143a-y",
      '  1:1  The reference "2026/0143a" differs only by a capital from "2026/0143A", that of',
      "       content/decisions/2026/0143A-x.",
      "       Give the newer of the two the next number that has never been used.",
      "       [reference-differs-by-case]",
    ]);
  });

  test("must hold records of their own reference", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: paper("2026/0134"),
        [`${matter}/report.md`]: paper("2026/0143"),
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/decision.md",
      '  2:12  reference: "2026/0134" is not the reference of the folder this is in, which is "2026/0143".',
      "        Write reference: 2026/0143, or move the record to the folder it belongs in.",
      "        [reference-not-folder]",
    ]);
  });

  test("hold no folders", async () => {
    expect(
      await tellFiles({ [`${matter}/decision.md`]: decision, [`${matter}/old/decision.md`]: decision }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/old",
      '  1:1  The register does not expect "old" here, and would not publish it.',
      "       Rename it, move it, or delete it. A matter's folder holds files only: move what is in it up",
      "       beside them.   [file-unexpected]",
    ]);
  });
});

describe("a file in a matter's folder", () => {
  test("must have a name the register knows", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/decison.md`]: "",
        [`${matter}/report-1.md`]: "",
        [`${matter}/report-02.md`]: "",
        [`${matter}/Appendix 2.pdf`]: "",
        [`${matter}/plan.pdf`]: "",
        [`${matter}/notes`]: "",
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/Appendix 2.pdf",
      '  1:1  The register does not expect "Appendix 2.pdf" here, and would not publish it.',
      '       Did you mean "appendix-2.pdf"? A matter\'s folder holds notice.md, report.md, decision.md,',
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
      "",
      "content/decisions/2026/0143-harbour-crossing/decison.md",
      '  1:1  The register does not expect "decison.md" here, and would not publish it.',
      '       Did you mean "decision.md"? A matter\'s folder holds notice.md, report.md, decision.md,',
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
      "",
      "content/decisions/2026/0143-harbour-crossing/notes",
      '  1:1  The register does not expect "notes" here, and would not publish it.',
      "       Rename it, move it, or delete it. A matter's folder holds notice.md, report.md, decision.md,",
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
      "",
      "content/decisions/2026/0143-harbour-crossing/plan.pdf",
      '  1:1  The register does not expect "plan.pdf" here, and would not publish it.',
      '       If it is an appendix, rename it "appendix-1.pdf" and give its title in appendix-1.md; if not,',
      "       delete it.   [file-unexpected]",
      "",
      "content/decisions/2026/0143-harbour-crossing/report-02.md",
      '  1:1  The register does not expect "report-02.md" here, and would not publish it.',
      '       Did you mean "report-2.md"? A matter\'s folder holds notice.md, report.md, decision.md,',
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
      "",
      "content/decisions/2026/0143-harbour-crossing/report-1.md",
      '  1:1  The register does not expect "report-1.md" here, and would not publish it.',
      '       Did you mean "report.md"? A matter\'s folder holds notice.md, report.md, decision.md,',
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
    ]);
  });

  test("must have a name in small letters, and is read all the same", async () => {
    expect(await tellFiles({ [`${matter}/Decision.md`]: "---\ntitle: Lot #2\n---\n" })).toEqual([
      "content/decisions/2026/0143-harbour-crossing/Decision.md",
      '   1:1  "Decision.md" has capital letters in its name.',
      '        Rename it "decision.md".   [file-name-case]',
      '  2:12  title: The # makes the rest of the line a note, so only "Lot" would be published.',
      '        If it is all one value, put it in straight double quotes: "Lot #2". If it is a note, move it',
      "        to a line of its own above the field.   [yaml-comment-cut-value]",
    ]);
  });

  test("must be of a kind that may be published", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.svg`]: "<svg/>",
        [`${matter}/appendix-2.docm`]: "",
        [`${matter}/appendix-3.jpeg`]: "",
        [`${matter}/run.EXE`]: "",
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.svg",
      "  1:1  Files that end in .svg may not be published; only pdf, csv, xlsx, docx, odt, ods, txt, png,",
      "       jpg may.",
      "       Save it as one of those, such as PDF.   [file-type-refused]",
      "",
      "content/decisions/2026/0143-harbour-crossing/appendix-2.docm",
      "  1:1  Files that end in .docm may not be published; only pdf, csv, xlsx, docx, odt, ods, txt, png,",
      "       jpg may.",
      "       Save it as one of those, such as PDF.   [file-type-refused]",
      "",
      "content/decisions/2026/0143-harbour-crossing/appendix-3.jpeg",
      "  1:1  Files that end in .jpeg may not be published; only pdf, csv, xlsx, docx, odt, ods, txt, png,",
      "       jpg may.",
      '       Rename it "appendix-3.jpg".   [file-type-refused]',
      "",
      "content/decisions/2026/0143-harbour-crossing/run.EXE",
      "  1:1  Files that end in .exe may not be published; only pdf, csv, xlsx, docx, odt, ods, txt, png,",
      "       jpg may.",
      "       Save it as one of those, such as PDF.   [file-type-refused]",
    ]);
  });

  test("must be there when an appendix names it", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: page("appendix-1.pdf"),
        [`${matter}/appendix-2.md`]: page("appendix-2.PDF"),
        [`${matter}/appendix-2.pdf`]: sampleFiles.pdf,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.md",
      '  4:7  file: There is no file called "appendix-1.pdf" beside this one.',
      "       Add the file to this folder, or correct its name.   [attachment-missing]",
      "",
      "content/decisions/2026/0143-harbour-crossing/appendix-2.md",
      '  4:7  file: There is no file called "appendix-2.PDF" beside this one.',
      '       Did you mean "appendix-2.pdf"? Capital letters count.   [attachment-missing]',
    ]);
  });

  test("must be named by an appendix", async () => {
    expect(
      await tellFiles({ [`${matter}/decision.md`]: decision, [`${matter}/appendix-1.pdf`]: sampleFiles.pdf }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      '  1:1  No appendix page gives the title of "appendix-1.pdf".',
      "       Make appendix-1.md with the fields access: public, title: and file: appendix-1.pdf.",
      "       [attachment-without-record]",
    ]);
  });

  test("must be named by its appendix even where there is one", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: "---\naccess: public\ntitle: x\n---\n",
        [`${matter}/appendix-1.pdf`]: sampleFiles.pdf,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      '  1:1  appendix-1.md does not name "appendix-1.pdf".',
      "       Add file: appendix-1.pdf to appendix-1.md, or delete the file.   [attachment-without-record]",
    ]);
  });

  test("may not lie beside the stub of an appendix that is withheld", async () => {
    expect(
      await tellFiles({
        [`${matter}/decision.md`]: decision,
        [`${matter}/appendix-1.md`]: "---\naccess: exempt\ntitle: Bids\n---\n",
        [`${matter}/appendix-1.pdf`]: sampleFiles.pdf,
      }),
    ).toEqual([
      "content/decisions/2026/0143-harbour-crossing/appendix-1.pdf",
      '  1:1  appendix-1.md says that this appendix is exempt, and "appendix-1.pdf" would be published',
      "       beside it.",
      '       Take "appendix-1.pdf" out of this folder, and out of the repository\'s history.',
      "       [attachment-without-record]",
    ]);
  });
});

describe("a page of the council", () => {
  test("must have a name in small letters that ends in .md", async () => {
    expect(
      await tellFiles({
        "pages/about.md": "---\ntitle: About\n---\n",
        "pages/Privacy.md": "---\ntitle: Privacy\n---\n",
        "pages/about us.md": "",
        "pages/logo.png": "",
      }),
    ).toEqual([
      "content/pages/Privacy.md",
      '  1:1  "Privacy.md" has capital letters in its name.',
      '       Rename it "privacy.md".   [file-name-case]',
      "",
      "content/pages/about us.md",
      '  1:1  The register does not expect "about us.md" here, and would not publish it.',
      "       Rename it, move it, or delete it. The pages folder holds files such as about.md: small",
      "       letters, digits and hyphens, then .md.   [file-unexpected]",
      "",
      "content/pages/logo.png",
      '  1:1  The register does not expect "logo.png" here, and would not publish it.',
      "       Rename it, move it, or delete it. The pages folder holds files such as about.md: small",
      "       letters, digits and hyphens, then .md.   [file-unexpected]",
    ]);
  });
});

describe("a slip in one name", () => {
  const folder = "decisions/2026/0143-harbour-crossing";
  const appendix = "---\ntitle: Plan\naccess: public\nfile: appendix-1.csv\n---\n";

  test("is not also what the right name would have held", async () => {
    expect(
      await tellFiles({
        [`${folder}/report.md`]: paper("2026/0143"),
        [`${folder}/appendix-01.md`]: appendix,
        [`${folder}/appendix-1.csv`]: sampleFiles.csv,
      }),
    ).toEqual([
      `content/${folder}/appendix-01.md`,
      '  1:1  The register does not expect "appendix-01.md" here, and would not publish it.',
      '       Did you mean "appendix-1.md"? A matter\'s folder holds notice.md, report.md, decision.md,',
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
    ]);
  });

  test("of a file in capitals is told at the file and not at its page", async () => {
    expect(
      await tellFiles({
        [`${folder}/report.md`]: paper("2026/0143"),
        [`${folder}/appendix-1.md`]: appendix,
        [`${folder}/Appendix-1.csv`]: sampleFiles.csv,
      }),
    ).toEqual([
      `content/${folder}/Appendix-1.csv`,
      '  1:1  "Appendix-1.csv" has capital letters in its name.',
      '       Rename it "appendix-1.csv".   [file-name-case]',
    ]);
  });

  test.each([
    ["wards.yaml", { "wards.yml": null, "wards.yaml": "- { id: staithe, name: Staithe }\n" }, "wards.yml"],
  ])("of a file that must be there, %s, does not make it missing too", async (name, files, meant) => {
    expect(await tellFiles(files)).toEqual([
      `content/${name}`,
      `  1:1  The register does not expect "${name}" here, and would not publish it.`,
      `       Did you mean "${meant}"?   [file-unexpected]`,
    ]);
  });

  test("of a folder is told once, and not in each of its records", async () => {
    expect(
      await tellFiles({
        [`${folder}/report.md`]: paper("2026/0134"),
        [`${folder}/decision.md`]: paper("2026/0134"),
      }),
    ).toEqual([
      `content/${folder}`,
      '  1:1  The records in this folder give the reference "2026/0134", and the folder gives "2026/0143".',
      '       Rename the folder "0134-harbour-crossing", in the year 2026, or correct reference: in each',
      "       record.   [reference-not-folder]",
    ]);
  });

  test.each([
    ["decision.md.txt", "decision.md"],
    ["decision.markdown", "decision.md"],
    ["Decision", "decision.md"],
    ["report (1).md", "report.md"],
    ["Report 2.md", "report-2.md"],
  ])("%s is taken for %s", async (name, meant) => {
    expect(await tellFiles({ [`${folder}/${name}`]: paper("2026/0143") })).toEqual([
      `content/${folder}/${name}`,
      `  1:1  The register does not expect "${name}" here, and would not publish it.`,
      `       Did you mean "${meant}"? A matter's folder holds notice.md, report.md, decision.md,`,
      "       appendix-1.md and files such as appendix-2.pdf.   [file-unexpected]",
    ]);
  });

  test("does not make a Word file a record, nor a second decision a first", async () => {
    expect(
      await tellFiles({
        [`${folder}/decision.md`]: paper("2026/0143"),
        [`${folder}/decision-2.md`]: paper("2026/0143"),
        [`${folder}/report.docx`]: sampleFiles.docx,
      }),
    ).toEqual([
      `content/${folder}/decision-2.md`,
      '  1:1  The register does not expect "decision-2.md" here, and would not publish it.',
      "       Rename it, move it, or delete it. A folder holds one decision: a later one is a matter of its",
      "       own, with the next number.   [file-unexpected]",
      "",
      `content/${folder}/report.docx`,
      '  1:1  "report.docx" would not be published: a notice, a report and a decision must be text, in',
      "       files that end in .md.",
      "       Copy its words into report.md, or let npm run import -- FILE do so, and take this file out of",
      "       the folder.   [file-unexpected]",
    ]);
  });

  test("of the content folder itself is told once", async () => {
    const { problems } = await readContent(dirname(makeContent({})));
    expect(problems.map(({ message, remedy }) => [message, remedy.replace(/"[^"]*"/, '"…"')])).toEqual([
      [
        "This folder holds no council.yml and no decisions folder, so it is not a content folder.",
        'Did you mean "…"? Give the folder that holds council.yml, such as --content content.',
      ],
    ]);
  });
});
