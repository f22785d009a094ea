import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { type BrowserName, type Reader, type ReaderBrowser, startReaderBrowser } from "../helpers/reader.ts";

const siteUrl = inject("siteUrl");
const browsers: readonly BrowserName[] = ["chrome", "firefox"];

const menu = "header nav";
const results = "#search-list > li";

/** Waits until the search says how much it found. */
async function readCount(reader: Reader): Promise<number> {
  const [count] = await reader.readAttributes("#search-results", "data-result-count");
  return Number(count);
}

describe.each(browsers)("in %s", (name) => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await startReaderBrowser(name, siteUrl);
  });
  afterAll(() => browser?.close());

  test("a resident types a postcode and reads what was decided for their ward", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Wards", menu);
      await reader.type("Your postcode", "zz1 2ar");
      await reader.press("Enter");
      expect(await reader.read("[role=status]")).toBe("ZZ1 2AR lies in Staithe.");
      await reader.follow("Staithe", "[role=status]");
      expect(await reader.read("h1")).toBe("Staithe ward");
      const [newest = ""] = await reader.readAll(".matter-list-title");
      await reader.follow(newest);
      expect([await reader.read("h1"), (await reader.read("main")).includes("Staithe")]).toEqual([
        newest,
        true,
      ]);
    }));

  test("a resident taps their ward on the map", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Wards", menu);
      await reader.follow("Eelpie Marsh: 5 matters name it", "svg");
      expect([reader.address, await reader.read("h1")]).toEqual([
        "/wards/eelpie-marsh/",
        "Eelpie Marsh ward",
      ]);
      expect((await reader.readAll(".matter-list-title"))[0]).toBe(
        "Closure of the household recycling centre at Eelpie Marsh",
      );
    }));

  test("a resident goes from a ward's page to its years, and finds as many decisions as were counted", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Wards", menu);
      await reader.follow("Northgate", "table");
      const [counted = ""] = await reader.readAll("tr:has(a[href$='/2025/']) td");
      await reader.follow("2025", "table");
      expect(reader.address).toBe("/wards/northgate/2025/");
      const named = await reader.readAll("section:first-of-type .matter-list-title");
      expect(named.length).toBe(Number(counted));
    }));

  test("a journalist gives a ward and two dates, and sends the address to someone who finds the same", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Search by place, date and decision maker");
      await reader.choose("Ward", "Staithe");
      await readCount(reader);
      await reader.type("From", "2020");
      await reader.type("To", "June 2026");
      await reader.press("Enter");
      const found = await readCount(reader);
      const [references, wards] = [
        await reader.readAttributes(results, "data-reference"),
        await reader.readAll(`${results} [data-wards]`),
      ];
      expect(found).toBeGreaterThan(5);
      expect(wards.filter((each) => !each.includes("Staithe"))).toEqual([]);
      const { address } = reader;
      await browser.asReader(async (other) => {
        await other.open(address);
        expect(await readCount(other)).toBe(found);
        expect(await other.readAttributes(results, "data-reference")).toEqual(references);
      });
    }));

  test("a journalist asks what one decision maker decided", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Search by place, date and decision maker");
      await reader.choose("Decision maker", "Chief Executive");
      expect(await readCount(reader)).toBeGreaterThan(0);
      const makers = await reader.readAll(`${results} [data-maker]`);
      expect(makers.filter((each) => each !== "Chief Executive")).toEqual([]);
      const [title = ""] = await reader.readAll(`${results} [data-title]`);
      await reader.follow(title, "#search-list");
      expect(await reader.read("main")).toContain("Chief Executive");
    }));

  test("a journalist looks for a phrase and lands on the paragraph that says it", () =>
    browser.asReader(async (reader) => {
      await reader.type("Words, a reference or an amount", '"recycling centre"');
      await reader.send();
      await readCount(reader);
      const [paragraph = ""] = await reader.readAll("[data-paragraphs] a");
      await reader.follow(paragraph, "[data-paragraphs]");
      expect((await reader.read(":target")).toLowerCase()).toContain("recycling cent");
    }));

  test("a journalist types an amount and is on the page of the only matter it stands in", () =>
    browser.asReader(async (reader) => {
      await reader.type("Words, a reference or an amount", "£1,260,000");
      await reader.send();
      await reader.untilAt("/decisions/2023/0008/");
      expect(await reader.read("main")).toContain("£1,260,000");
    }));

  test("a journalist types a reference and is on its page, and back leads home", () =>
    browser.asReader(async (reader) => {
      await reader.type("Words, a reference or an amount", "2026/0009");
      await reader.send();
      await reader.untilAt("/decisions/2026/0009/");
      expect(await reader.read("main h1")).toBe("Closure of the household recycling centre at Eelpie Marsh");
      await reader.goBackTo("/");
      expect(await reader.read("h1")).toBe("The decisions of Wexmere and Saltmarsh Council");
    }));

  test("a journalist takes the results away as a table with a row for each", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Search by place, date and decision maker");
      await reader.choose("Ward", "Brackenhythe");
      const found = await readCount(reader);
      const table = (await reader.download("Download these results (CSV)")).trimEnd().split("\r\n");
      expect(table.length - 1).toBe(found);
      const references = await reader.readAttributes(results, "data-reference");
      expect(table.slice(1, 1 + references.length).map((row) => row.split(",")[0])).toEqual(references);
    }));

  test("a journalist follows a ward, and its feed leads to what the page lists", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Wards", menu);
      await reader.follow("Saltmarsh", "table");
      const titles = await reader.readAll(
        "#named .matter-list-title, section:first-of-type .matter-list-title",
      );
      const feed = await reader.fetchLinked("Decisions naming Saltmarsh ward (Atom)");
      const entries = [...feed.matchAll(/<entry>.*?<title[^>]*>(.*?)<\/title>/gs)].map(
        (entry) => entry[1] ?? "",
      );
      expect(feed).toContain("Saltmarsh");
      expect(titles.filter((title) => !entries.some((entry) => entry.includes(title)))).toEqual([]);
    }));

  test("an officer sees what closes this week, and has it in their calendar", () =>
    browser.asReader(async (reader) => {
      await reader.follow("Call-in, now and in the past");
      expect(await reader.readAll("#open .matter-list-summary")).toEqual([
        expect.stringContaining("It can be called in until 4pm on 26 November 2026."),
      ]);
      const calendar = await reader.fetchLinked("Call-in deadlines (iCalendar)");
      expect(calendar).toContain("20261126T160000");
      await reader.follow("Respite for unpaid carers: award of contract", "#open");
      expect(await reader.read("main")).toContain("26 November 2026");
    }));
});

describe.each(browsers)("in %s with JavaScript off", (name) => {
  let browser: ReaderBrowser;
  beforeAll(async () => {
    browser = await startReaderBrowser(name, siteUrl, "no scripts");
  });
  afterAll(() => browser?.close());

  test("a reader is told to use the lists, and by them reaches a record within four links of home", () =>
    browser.asReader(async (reader) => {
      await reader.type("Words, a reference or an amount", "bridge");
      await reader.send();
      expect(await reader.read("noscript")).toContain("needs JavaScript, which is off");
      await reader.follow("Wards", menu);
      await reader.follow("Staithe", "table");
      await reader.follow("2023", "table");
      await reader.follow("Staithe sea wall: emergency repair");
      expect(reader.address).toBe("/decisions/2023/0008/");
    }));
});
