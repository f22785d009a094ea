import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Element } from "hast";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listElements, readSitePages, type SitePage, textOf } from "../helpers/site-pages.ts";

const seeds = [
  "../shared/real/seeds/decision-herefordshire.txt",
  "../shared/real/seeds/report-leicestershire.txt",
];
const absent = !seeds.every((seed) => existsSync(seed));
if (absent) console.warn("Skipped: the two seed papers are not on this machine (../shared/real/seeds).");

/** From two real papers to a served site, with the commands an officer uses. */
describe.skipIf(absent)("the two seed papers, imported and built", () => {
  const folder = mkdtempSync(join(tmpdir(), "register-seeds-"));
  const content = join(folder, "content");
  const out = join(folder, "site");
  let pages: Map<string, SitePage>;

  beforeAll(() => {
    run("scripts/import.ts", "--into", content, "--today", "2026-11-22", ...seeds);
    run("scripts/check.ts", "--content", content, "--today", "2026-11-22", "--no-cache");
    run("scripts/build.ts", "--content", content, "--out", out, "--today", "2026-11-22", "--no-cache");
    pages = new Map(readSitePages(out).map((page) => [page.url, page]));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("give a decision page with its limbs, amounts, dates and statutory blanks", () => {
    const page = getPage("/decisions/2020/0001/");
    const text = textOf(bodyOf(page));
    expect(listElements(page, "h1").map(textOf)).toEqual(["Substance Misuse Service Recommissioning"]);
    expect(idsLike(page, /^limb-[a-z]$/)).toEqual(["limb-a", "limb-b", "limb-c"]);
    expect(idsLike(page, /^alternatives-\d$/)).toEqual(["alternatives-1", "alternatives-2"]);
    for (const said of [
      "£93,000",
      "£7,481,658",
      "20 March 2020",
      "27 March 2020",
      "Not recorded at source",
      "appendix 2",
    ])
      expect(text).toContain(said);
  });

  test("give a report page that keeps the source's numbers and claims no decision", () => {
    const page = getPage("/decisions/2019/0001/report/");
    const numbers = [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map(
      (number) => `para-${number}`,
    );
    expect(idsLike(page, /^para-\d+$/)).toEqual(numbers);
    expect(idsLike(page, /^para-2-/)).toEqual(["para-2-a", "para-2-b"]);
    expect(idsLike(page, /^part-/)).toEqual(["part-a", "part-b"]);
    expect(
      listElements(page)
        .filter(({ properties }) => isClassed(properties["className"], "source-gap"))
        .map(textOf),
    ).toEqual(["The source has no paragraph 4."]);
    const lots = listElements(page).find(({ properties }) => properties["id"] === "para-19");
    expect(lots && textOf(lots)).toMatch(/Lot 1 .* Lot 2 /);
    expect(textOf(bodyOf(getPage("/decisions/2019/0001/")))).toContain("No decision has been published");
  });

  test("keep the report's words as they were, broken link and all", () => {
    const [, seed = ""] = seeds;
    const words = (text: string) =>
      text
        .replace(/^\s*- /gm, "")
        .replace(/[\s#]+/g, " ")
        .trim();
    const source = words(readFileSync(seed, "utf8"));
    const longest = source
      .split(/ (?=\d+\. )/)
      .sort((a, b) => b.length - a.length)
      .slice(0, 8);
    const page = textOf(bodyOf(getPage("/decisions/2019/0001/report/")));
    for (const paragraph of longest) expect(page).toContain(paragraph.slice(0, 200));
    expect(page).toContain("Cld=135");
  });

  function getPage(url: string): SitePage {
    const page = pages.get(url);
    if (!page) throw new Error(`No page at ${url}; there are ${[...pages.keys()].join(" ")}`);
    return page;
  }
});

function run(script: string, ...args: string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stdout}${stderr}`);
}

function bodyOf(page: SitePage): Element {
  const [body] = listElements(page, "body");
  if (!body) throw new Error(`${page.url} has no body`);
  return body;
}

function idsLike(page: SitePage, pattern: RegExp): string[] {
  return listElements(page)
    .map(({ properties }) => String(properties["id"] ?? ""))
    .filter((id) => pattern.test(id));
}

function isClassed(className: unknown, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
