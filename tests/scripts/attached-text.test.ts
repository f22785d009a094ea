import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { strToU8 } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openTextReader } from "../../scripts/build/text-reader.ts";
import { digestFiles } from "../../src/cache/digest.ts";
import { docxOf, pdfOf } from "../attachments/office-files.ts";
import { runScript, type ScriptRun } from "../helpers/run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "register-attached-"));
const [content, cache, site] = ["content", "cache", "site"].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const matter = "decisions/2026/0001-quay-lighting";
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, text: string | Uint8Array): void {
  writeFileSync(join(content, matter, name), text);
}

/** An appendix that is a file, with its own page. */
function attach(name: string, bytes: string | Uint8Array, fields = ""): void {
  const stem = name.replace(/\.\w+$/, "");
  write(name, bytes);
  write(`${stem}.md`, `---\naccess: public\ntitle: Paper\nfile: ${name}\n${fields}---\n\n1. See the file.\n`);
}

function build(...flags: string[]): ScriptRun {
  return runScript("build", "--content", content, "--out", site, "--today", "2026-11-22", ...flags);
}

const buildCached = () => build("--cache", cache, "--verbose");
/** Builds elsewhere with nothing kept but the bundled templates; gives the folder. */
function buildClean(): string {
  const [newCache, clean] = [join(folder, "new-cache"), join(folder, "clean")];
  for (const made of [newCache, clean]) rmSync(made, { recursive: true, force: true });
  cpSync(join(cache, "renderers"), join(newCache, "renderers"), { recursive: true });
  build("--cache", newCache, "--out", clean);
  return clean;
}

const countRead = ({ err }: ScriptRun) => Number(/^(\d+) attached files read/m.exec(err)?.[1] ?? 0);

/** What the search holds of each page, by its address. */
function listIndexed(): Map<string, { content: string; anchors: { id: string; location: number }[] }> {
  const fragments = globSync(`${site}/pagefind/*/fragment/*`).map((path) => {
    const text = gunzipSync(readFileSync(path)).toString("utf8");
    return JSON.parse(text.replace(/^pagefind_dcd/, ""));
  });
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

const wordsOf = (appendix: string) => listIndexed().get(`/decisions/2026/0001/${appendix}/`)?.content ?? "";

/** Everything published, unpacked, as one text. */
function readWholeSite(): string {
  const files = globSync(`${site}/**/*`, { withFileTypes: true }).filter((entry) => entry.isFile());
  const contents = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name)));
  const unpacked = contents.map((bytes) =>
    bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes,
  );
  return unpacked.map((bytes) => bytes.toString("latin1")).join("\n");
}

beforeAll(() => {
  cpSync("tests/fixtures/exempt-appendix/content", content, { recursive: true });
  build("--cache", cache, "--no-search");
}, 60_000);
beforeEach(() => {
  rmSync(content, { recursive: true });
  cpSync("tests/fixtures/exempt-appendix/content", content, { recursive: true });
});

describe("the text of an attached file", () => {
  test("is what the page of its appendix is found by, and stands in no page, nor in any paragraph of one", () => {
    attach("appendix-4.pdf", pdfOf([["Wherry moorings <b> & 7,481,658"]]));
    attach("appendix-5.docx", docxOf("<w:p><w:r><w:t>Sluice keeper</w:t></w:r></w:p>"));
    expect(buildCached().exitCode).toBe(0);
    expect(wordsOf("appendix-2")).toContain(" lamp, cost. 1, 1000. 2, 1000.");
    expect(wordsOf("appendix-4")).toContain(" Wherry moorings <b> & 7,481,658.");
    expect(wordsOf("appendix-5")).toContain(" Sluice keeper.");
    const { content: words = "", anchors = [] } = listIndexed().get("/decisions/2026/0001/appendix-4/") ?? {};
    const [last] = [...anchors].sort(
      (a, b) => b.location - a.location || (a.id === "attached-text" ? -1 : 1),
    );
    expect(last?.id).toBe("attached-text");
    expect(words.split(/\s+/).slice(last?.location).join(" ")).toBe("Wherry moorings <b> & 7,481,658.");
    const pages = globSync(`${site}/**/*.html`).map((path) => readFileSync(path, "utf8"));
    expect(pages.filter((page) => /Wherry|Sluice keeper/.test(page))).toEqual([]);
  });

  test("is read once: not when its page changes, and again when its own bytes do, though size and time are the same", () => {
    attach("appendix-4.txt", "alder");
    buildCached();
    attach("appendix-4.txt", "alder", "publishedOn: 2026-03-10\n");
    expect([countRead(buildCached()), wordsOf("appendix-4")]).toEqual([
      0,
      expect.stringContaining(" alder."),
    ]);
    const path = join(content, matter, "appendix-4.txt");
    const time = new Date("2026-01-01");
    utimesSync(path, time, time);
    buildCached();
    write("appendix-4.txt", "aspen");
    utimesSync(path, time, time);
    expect([countRead(buildCached()), wordsOf("appendix-4")]).toEqual([
      1,
      expect.stringContaining(" aspen."),
    ]);
    const cached = digestFiles(site, ["**"]);
    expect(digestFiles(buildClean(), ["**"])).toBe(cached);
  });

  test("is read again where what was kept of it is damaged, and the site has the same bytes", () => {
    attach("appendix-4.txt", "alder");
    buildCached();
    const before = digestFiles(site, ["**"]);
    const kept = join(cache, "years/2026/texts.pack");
    const bytes = readFileSync(kept);
    bytes.set([0], bytes.length - 2);
    writeFileSync(kept, bytes);
    rmSync(globSync(join(cache, "years/2026/search-*.pack"))[0] ?? "");
    rmSync(site, { recursive: true });
    expect([countRead(buildCached()), digestFiles(site, ["**"])]).toEqual([1, before]);
  });

  test("that cannot be had is told each time, and the register is built all the same", () => {
    attach("appendix-4.pdf", pdfOf([[]]));
    attach("appendix-5.pdf", pdfOf([["Wherry"]], true));
    const told = [
      `content/${matter}/appendix-4.pdf`,
      "  1:1  There is no text in this file: it may be a scan, which is a picture of its pages, so its text",
      "       cannot be searched.",
      "       Publish the document it was printed from or, where there is none, have its text recognised",
      "       (OCR) and save that as PDF.   [attachment-not-searchable]",
      "",
      `content/${matter}/appendix-5.pdf`,
      "  1:1  This file asks for a password, so its text cannot be searched.",
      "       Save it again without a password: readers cannot open it either.",
      "       [attachment-not-searchable]",
      "",
      "2 problems in 2 files: 2 to know of.",
      "The register was built all the same.",
      "",
    ].join("\n");
    const runs = [build("--cache", cache), build("--cache", cache)];
    expect(runs.map(({ exitCode, err }) => ({ exitCode, err }))).toEqual(
      Array(2).fill({ exitCode: 0, err: told }),
    );
    expect(runScript("check", "--content", content, "--today", "2026-11-22").exitCode).toBe(0);
  });
});

describe("a file that is not published", () => {
  test("is found by nothing in it: a draft's, and one whose day has not come", () => {
    attach("appendix-4.txt", "canaryone", "draft: true\n");
    attach("appendix-5.txt", "canarytwo", "publishedOn: 2026-11-23\n");
    attach("appendix-6.txt", "canarythree", "publishedOn: 2026-11-22\n");
    expect(buildCached().exitCode).toBe(0);
    expect(
      readWholeSite()
        .match(/canary(?:one|two|three)/g)
        ?.sort(),
    ).toEqual(["canarythree", "canarythree"]);
    expect(readFileSync(join(cache, "years/2026/texts.pack"), "utf8")).not.toMatch(/canary(?:one|two)/);
  });

  test("beside an exempt appendix stops the build, so that nothing of it is published or read", () => {
    write("appendix-3.txt", "canaryfour");
    const { exitCode, err } = buildCached();
    expect([exitCode, err]).toEqual([1, expect.stringContaining("[exempt-file-present]")]);
    expect(readFileSync(join(cache, "years/2026/texts.pack"), "utf8")).not.toContain("canaryfour");
  });
});

test("a file that takes too long ends its own reading, and not that of the next", async () => {
  const hasty = openTextReader(1);
  const patient = openTextReader();
  try {
    const page = pdfOf([["Wherry"]]);
    expect(await hasty.read("pdf", page)).toEqual({ kind: "unreadable", why: "too-much" });
    expect(await patient.read("csv", strToU8("a,b"))).toEqual({ kind: "read", passages: ["a, b"] });
    expect(await patient.read("pdf", page)).toEqual({ kind: "read", passages: ["Wherry"] });
  } finally {
    await Promise.all([hasty.close(), patient.close()]);
  }
});
