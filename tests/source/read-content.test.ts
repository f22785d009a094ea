import { hash } from "node:crypto";
import { expect, test } from "vitest";
import { makeContent, paper, readContent, readFiles } from "./content-on-disk.ts";
import { sampleFiles } from "./sample-files.ts";
import { toldLines } from "./told-lines.ts";

const matter = "decisions/2026/0143-harbour-crossing";

test("reads a matter's records and attachments, sorted, with dates and yes left as words", async () => {
  const content = await readFiles({
    [`${matter}/report.md`]: paper("2026/0143", "Body\n"),
    [`${matter}/appendix-1.md`]:
      "---\naccess: public\ntitle: Needs\npublishedOn: 2026-03-12\nfile: appendix-1.pdf\nx: yes\n---\n",
    [`${matter}/appendix-1.pdf`]: sampleFiles.pdf,
    "decisions/2025/0002A-quay/decision.md": paper("2025/0002A"),
  });
  expect(content.problems).toEqual([]);
  expect(content.matters.map(({ records, attachments, ...folder }) => folder)).toEqual([
    {
      path: "content/decisions/2025/0002A-quay",
      year: 2025,
      number: "0002A",
      slug: "quay",
      reference: "2025/0002A",
    },
    {
      path: `content/${matter}`,
      year: 2026,
      number: "0143",
      slug: "harbour-crossing",
      reference: "2026/0143",
    },
  ]);
  const [, crossing] = content.matters;
  expect(
    crossing?.records.map(({ name, frontMatter, body }) => [
      name,
      frontMatter.value,
      body.text,
      body.firstLine,
    ]),
  ).toEqual([
    [
      "appendix-1",
      { access: "public", title: "Needs", publishedOn: "2026-03-12", file: "appendix-1.pdf", x: "yes" },
      "",
      8,
    ],
    ["report", { reference: "2026/0143", title: "Harbour crossing" }, "Body\n", 5],
  ]);
  expect(crossing?.attachments.map(({ absolutePath, ...attachment }) => attachment)).toEqual([
    {
      name: "appendix-1.pdf",
      path: `content/${matter}/appendix-1.pdf`,
      sizeInBytes: sampleFiles.pdf.length,
      digest: hash("sha256", sampleFiles.pdf),
      type: "pdf",
    },
  ]);
});

test("reads the council's own files and pages, and says nothing of a folder with no faults", async () => {
  const { council, wards, decisionMakers, bankHolidays, pages, label, problems } = await readFiles({
    "pages/about.md": "---\ntitle: About\n---\nHello\n",
  });
  expect([label, council?.value, wards?.value, decisionMakers?.value, bankHolidays?.value]).toEqual([
    "content",
    { name: "Wexmere Council", nation: "england", areaTerm: "ward" },
    [{ id: "staithe", name: "Staithe" }],
    [{ id: "cabinet", name: "Cabinet", type: "executive" }],
    { "england-and-wales": [] },
  ]);
  expect(pages.map(({ name, frontMatter }) => [name, frontMatter.value])).toEqual([
    ["about", { title: "About" }],
  ]);
  expect(problems).toEqual([]);
});

test("leaves out a record that cannot be read, and keeps those beside it", async () => {
  const { matters } = await readFiles({
    [`${matter}/decision.md`]: "No fields\n",
    [`${matter}/report.md`]: paper("2026/0143"),
  });
  expect(matters.map(({ records }) => records.map(({ name }) => name))).toEqual([["report"]]);
});

test("says when there is no content folder", async () => {
  const { problems, ...content } = await readContent(`${makeContent({})}/nowhere`);
  expect(content).toEqual({
    label: "nowhere",
    council: null,
    wards: null,
    decisionMakers: null,
    bankHolidays: null,
    wardMap: null,
    postcodes: [],
    matters: [],
    pages: [],
  });
  expect(toldLines(problems)).toEqual([
    "nowhere",
    "  1:1  There is no folder here.",
    "       Give the folder that holds council.yml, such as --content content.   [content-folder-missing]",
  ]);
});

test("gives what the officer meant where a value would be changed, so that its fault is told once", async () => {
  const { matters } = await readFiles({
    [`${matter}/decision.md`]: "---\nreference: 0142\ntitle: “Harbour crossing”\n---\n",
  });
  expect(matters[0]?.records[0]?.frontMatter.value).toEqual({ reference: "0142", title: "Harbour crossing" });
});
