import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, inject, test } from "vitest";
import { checkAtom } from "../helpers/check-atom.ts";
import { checkCalendar } from "../helpers/check-calendar.ts";
import { readTexts } from "../helpers/read-xml.ts";
import { listElements, readSitePages } from "../helpers/site-pages.ts";

const sitePath = inject("sitePath");
const listFiles = (pattern: string) =>
  globSync(pattern, { cwd: sitePath })
    .sort()
    .map((file) => ({ file, text: readFileSync(join(sitePath, file), "utf8") }));
const feeds = listFiles("**/*.atom");
const calendars = listFiles("**/*.ics");

describe("the feeds of the built register", () => {
  test("are there in numbers, each valid by the grammar of its standard", () => {
    expect(feeds.length).toBeGreaterThan(30);
    expect(feeds.flatMap(({ file, text }) => checkAtom(text).map((fault) => `${file}: ${fault}`))).toEqual(
      [],
    );
  });

  test("hold words that are valid HTML, with no link that depends on where it is read", async () => {
    const validator = new HtmlValidate({ extends: ["html-validate:standard"] });
    const faults: string[] = [];
    const contents = feeds.flatMap(({ text }) => readTexts(text, "//atom:entry/atom:content"));
    for (const html of new Set(contents)) {
      const report = await validator.validateString(html);
      faults.push(...report.results.flatMap(({ messages }) => messages.map(({ message }) => message)));
      faults.push(...[...html.matchAll(/<a[^>]* href="(?!https?:|mailto:|tel:)[^"]*"/g)].map(([tag]) => tag));
    }
    expect(faults).toEqual([]);
  });
});

test("the calendars of the built register are valid", () => {
  expect(calendars.map(({ file }) => file)).toEqual([
    "call-in/calendar.ics",
    "decisions/calendar.ics",
    "forthcoming/calendar.ics",
  ]);
  expect(
    calendars.flatMap(({ file, text }) => checkCalendar(text).map((fault) => `${file}: ${fault}`)),
  ).toEqual([]);
});

test("every page with a feed or calendar beside it names it in its head, for programs that look there", () => {
  const files = new Set([...feeds, ...calendars].map(({ file }) => `/${file.replaceAll("\\", "/")}`));
  const faults = readSitePages(sitePath).flatMap((page) => {
    const named = listElements(page, "link").map(({ properties }) => String(properties["href"]));
    const beside = [`${page.url}feed.atom`, `${page.url}calendar.ics`].filter((url) => files.has(url));
    return beside.filter((url) => !named.includes(url)).map((url) => `${page.url} does not name ${url}`);
  });
  expect(faults).toEqual([]);
});
