import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import type { Matter, Money, Register } from "../../src/register/register.ts";
import { startBrowser, withPage } from "../helpers/browser.ts";

const siteUrl = inject("siteUrl");
let browser: Browser;
let register: Register;
beforeAll(async () => {
  browser = await startBrowser();
  const loaded = await loadRegister("content", calendarDate("2026-11-22"));
  if (!loaded.ok) throw new Error("The demonstration register has problems.");
  register = loaded.register;
});
afterAll(() => browser.close());

/** Opens the search as an address says, and waits until it says how much was found. */
function search<Result>(query: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  return withPage(browser, { acceptDownloads: true }, async (page) => {
    await goToSearch(page, query);
    return use(page);
  });
}

async function goToSearch(page: Page, query: string): Promise<void> {
  await page.goto(`${siteUrl}/search/${query}`);
  await untilCounted(page);
}

const untilCounted = (page: Page) =>
  page.locator("#search-results[data-result-count]").waitFor({ state: "attached" });
const countIn = async (page: Page) =>
  Number(await page.locator("#search-results").getAttribute("data-result-count"));
const urlsIn = (page: Page) =>
  page
    .locator("#search-list > li")
    .evaluateAll((entries) => entries.map((each) => each.getAttribute("data-url")));
const statusOf = (page: Page) => page.locator("#search-status").textContent();
const faultsOf = (page: Page) => page.locator("#search-faults > p").allTextContents();

/** The pages of matters that pass, counted by what the register says and nothing the search knows. */
const decidedPages = (passes: (matter: Matter) => boolean) =>
  register.matters
    .filter((matter) => matter.decision !== null && passes(matter))
    .map(({ url }) => url)
    .sort();

const pricesOf = (money: readonly Money[]) => money.map(({ amount }) => amount.inPence / 100);

/** Whole pounds that more than one matter gives, the largest first. */
function listAmountsOfSeveral(): number[] {
  const ofEach = register.matters.flatMap(({ decision, reports }) => [
    ...new Set(pricesOf([...(decision?.money ?? []), ...reports.flatMap(({ money }) => money)])),
  ]);
  return ofEach.filter((pounds, at) => ofEach.indexOf(pounds) !== at).sort((a, b) => b - a);
}

describe("a journalist", () => {
  test("finds every decision that names a ward between two dates, newest first, by an address that keeps it", async () => {
    const expected = decidedPages(({ decision, awaits }) => {
      const day = decision?.decidedOn ?? "";
      const { wards } = decision ?? {};
      const namesStaithe = wards?.scope === "named" && wards.wards.some(({ id }) => id === "staithe");
      return awaits === null && namesStaithe && day >= "2020-01-01" && day <= "2026-06-30";
    });
    expect(expected.length).toBeGreaterThan(0);
    await search("?ward=staithe&from=2020&to=June+2026&kind=decision", async (page) => {
      expect(await countIn(page)).toBe(expected.length);
      expect((await urlsIn(page)).toSorted()).toEqual(expected);
      await page.reload();
      await untilCounted(page);
      expect((await urlsIn(page)).toSorted()).toEqual(expected);
      expect(await page.locator('input[name="ward"]:checked').count()).toBe(1);
    });
  });

  test("is shown the numbered paragraphs that match, each by its own address", async () => {
    await search('?q="recycling+centre"', async (page) => {
      const links = await page
        .locator("[data-paragraphs] a")
        .evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
      expect(links.length).toBeGreaterThan(0);
      const [first = ""] = links;
      await page.goto(siteUrl + first);
      const target = page.locator(":target");
      expect((await target.textContent())?.toLowerCase()).toContain("recycling");
      expect(await page.locator("mark").count()).toBe(0);
    });
  });

  test("is taken straight to a matter by its reference", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${siteUrl}/search/?q=2026/9`);
      await page.waitForURL("**/decisions/2026/0009/");
    });
  });

  test("is taken straight to a matter by an amount that no other gives, however it is typed, and back again", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${siteUrl}/search/`);
      for (const typed of ["1,944,000", "£1,944,000", "1944000", "£1944000.00"]) {
        await page.locator("#search-q").fill(typed);
        await page.locator("#search-q").press("Enter");
        await page.waitForURL("**/decisions/2026/0010/");
        await page.goBack();
        await page.waitForURL("**/search/");
        await page.waitForLoadState("networkidle");
        expect([page.url(), await statusOf(page)]).toEqual([`${siteUrl}/search/`, ""]);
      }
    });
  });

  test("finds every page that has an amount of money, and no other, where more is asked for than the amount", async () => {
    await withPage(browser, {}, async (page) => {
      const found: (string | null)[][] = [];
      for (const typed of ["1,944,000", "£1,944,000", "1944000", '"£1,944,000"']) {
        await goToSearch(page, `?q=${encodeURIComponent(typed)}&kind=decision&kind=report&kind=notice`);
        found.push(await urlsIn(page));
      }
      const [urls = []] = found;
      expect(urls).toContain("/decisions/2026/0010/");
      expect(found).toEqual(found.map(() => urls));
      for (const url of urls) {
        await page.goto(siteUrl + url);
        expect(await page.locator("main").textContent()).toMatch(/£1,944,000(?![\d,])/);
      }
    });
  });

  test("finds no part of an amount", async () => {
    await withPage(browser, {}, async (page) => {
      for (const typed of ["1,944,00", "944,000", "1,944,0001", "194400"]) {
        await goToSearch(page, `?q=${typed}&kind=decision`);
        expect(await urlsIn(page)).not.toContain("/decisions/2026/0010/");
      }
    });
  });

  test("is shown every matter that gives an amount which several give", async () => {
    const [several = 0] = listAmountsOfSeveral();
    const typed = `£${several.toLocaleString("en-GB")}`;
    const expected = decidedPages(({ decision }) => pricesOf(decision?.money ?? []).includes(several));
    await search(`?q=${encodeURIComponent(typed)}`, async (page) => {
      expect(new URL(page.url()).pathname).toBe("/search/");
      expect(await urlsIn(page)).toEqual(expect.arrayContaining(expected));
    });
  });

  test("looks for a year as a word, and for an amount that no matter gives", async () => {
    for (const typed of ["2026", "£1,279,000"])
      await search(`?q=${encodeURIComponent(typed)}`, async (page) => {
        expect([new URL(page.url()).pathname, (await countIn(page)) > 0]).toEqual(["/search/", true]);
      });
  });

  test("finds an amount as words where the list of amounts cannot be had", async () => {
    await withPage(browser, {}, async (page) => {
      await page.route("**/pagefind/amounts.pack", (route) => route.abort());
      await page.goto(`${siteUrl}/search/?q=1,944,000`);
      await untilCounted(page);
      expect(await urlsIn(page)).toContain("/decisions/2026/0010/");
    });
  });

  test.each([
    ["PDF", '"dry day between 8 June"', "/decisions/2026/0012/appendix-1/", "dry day between 8 June"],
    ["Excel", "1,279,000", "/decisions/2026/0001/appendix-1/", "1279000"],
    ["CSV", "incomeInPounds2024To2025", "/decisions/2026/0007/appendix-1/", "incomeInPounds2024To2025,"],
  ])("finds an appendix by words that stand only in its %s file", async (_kind, words, url, shown) => {
    await search(`?q=${encodeURIComponent(words)}`, async (page) => {
      expect(await urlsIn(page)).toEqual([url]);
      const marked = await page.locator("[data-excerpt] mark").allTextContents();
      expect(marked.join(" ")).toContain(shown);
      expect(await page.locator("[data-paragraphs] a").count()).toBe(0);
      await page.goto(siteUrl + url);
      expect(await page.locator("main").textContent()).not.toContain(shown);
    });
  });

  test("finds a word by the apostrophe a telephone types as by the one a keyboard does", async () => {
    const find = (words: string) =>
      search(`?q=${encodeURIComponent(words)}`, async (page) => [await countIn(page), await urlsIn(page)]);
    const [straight, curly] = [await find("council's quay"), await find("council’s quay")];
    expect(straight[0]).toBeGreaterThan(0);
    expect(curly).toEqual(straight);
  });

  test("takes the results away as a table", async () => {
    await search("?ward=staithe", async (page) => {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("#search-download").click(),
      ]);
      const [head, ...rows] = parse(readFileSync(await download.path())) as string[][];
      expect(head?.slice(0, 4)).toEqual(["reference", "kind", "title", "url"]);
      expect(rows).toHaveLength(await countIn(page));
      const shown = await page.locator("#search-list [data-title]").allTextContents();
      expect(rows.slice(0, shown.length).map(([, , title]) => title)).toEqual(shown);
    });
  });

  test("says so where the titles for the table do not come, and makes it when they do", async () => {
    await search("?ward=staithe", async (page) => {
      await page.route("**/titles.pack*", (route) => route.abort());
      await page.locator("#search-download").click();
      await page.getByText("The titles of these results could not be fetched. Try again").waitFor();
      await page.unroute("**/titles.pack*");
      await Promise.all([page.waitForEvent("download"), page.locator("#search-download").click()]);
      await page.getByText("Download these results (CSV)").waitFor();
    });
  });

  test("goes to the next page and back, and the address follows", async () => {
    await search("?kind=decision", async (page) => {
      const first = await urlsIn(page);
      await page.locator("#search-pages a[rel=next]").click();
      await untilCounted(page);
      expect(page.url()).toContain("page=2");
      expect(await urlsIn(page)).not.toEqual(first);
      await page.goBack();
      await untilCounted(page);
      expect(await urlsIn(page)).toEqual(first);
    });
  });
});

describe("the search form", () => {
  test("searches when a box is ticked, and says beside each value how many there are", async () => {
    await search("?q=", async (page) => {
      const all = await countIn(page);
      const beside = await page
        .locator('li:has(input[name="kind"][value="report"]) [data-count]')
        .textContent();
      await page.locator('summary:has-text("Kind of page")').click();
      await page.getByLabel("Report", { exact: true }).check();
      await page.waitForFunction((before) => {
        const count = document.getElementById("search-results")?.dataset["resultCount"];
        return count !== undefined && count !== before;
      }, String(all));
      expect(await countIn(page)).toBe(Number(beside));
      expect(page.url()).toContain("kind=report");
      await page.goBack();
      await page.waitForFunction(
        (before) => document.getElementById("search-results")?.dataset["resultCount"] === before,
        String(all),
      );
      expect(await page.getByLabel("Report", { exact: true }).isChecked()).toBe(false);
    });
  });

  test("finds every page of every matter when nothing is asked for", async () => {
    const pages = register.matters.flatMap(({ reports, notices, appendices }) => [
      0,
      ...reports,
      ...notices,
      ...appendices,
    ]);
    await search("?q=", async (page) => expect(await countIn(page)).toBe(pages.length));
  });

  test("asks for nothing until something is looked for", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${siteUrl}/search/`, { waitUntil: "networkidle" });
      expect(asked.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
    });
  });

  test("asks for all that a search for words needs before it knows what there is to search", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      const needed = ["pagefind.js", "pagefind-worker.js", "wasm.en.pagefind"];
      const isAsked = () => needed.every((name) => asked.includes(`/pagefind/${name}`));
      await page.route("**/pagefind/parts.json", async (route) => {
        await expect.poll(isAsked).toBe(true);
        await route.continue();
      });
      await page.goto(`${siteUrl}/search/?q=quay`);
      await untilCounted(page);
      expect(await countIn(page)).toBeGreaterThan(0);
    });
  });
});

describe("an address that makes no sense", () => {
  test.each([
    ["?ward=narnia&q=bridge", ["This register has no ward “narnia”, so it was left out."]],
    ["?from=2021&to=2020&q=bridge", ["“2021” is after “2020”, so the dates were left out."]],
    [
      "?from=31/02/2020&q=bridge",
      [
        "“31/02/2020” is not a date, so it was left out. Type a day, a month or a year: 21/11/2014, March 2020 or 2020.",
      ],
    ],
    ["?q=bridge&page=99999&sort=sideways&date=never", []],
  ])("%s is answered with a sentence, and the rest is looked for", async (query, faults) => {
    await search(query, async (page) => {
      expect(await faultsOf(page)).toEqual(faults);
      expect(await countIn(page)).toBeGreaterThan(0);
      expect((await urlsIn(page)).length).toBeGreaterThan(0);
    });
  });

  test("words that look like code are only ever words", async () => {
    await withPage(browser, {}, async (page) => {
      const alerts: string[] = [];
      page.on("dialog", (dialog) => {
        alerts.push(dialog.message());
        void dialog.dismiss();
      });
      page.on("pageerror", (error) => alerts.push(error.message));
      for (const words of [
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "%F0%9F%8F%A1",
        "( [ { *",
      ]) {
        await goToSearch(page, `?q=${encodeURIComponent(words)}`);
        expect([alerts, await statusOf(page)]).toEqual([
          [],
          expect.stringMatching(/^Nothing was found|result/),
        ]);
      }
    });
  });
});

describe("a reader", () => {
  test("whose browser cannot load the index is led to the lists", async () => {
    await withPage(browser, {}, async (page) => {
      await page.route("**/pagefind/**", (route) => route.abort());
      await page.goto(`${siteUrl}/search/?q=bridge`);
      await page.locator("#search-faults:not([hidden])").waitFor();
      expect(await faultsOf(page)).toEqual([
        "The search could not be started in this browser. Every record can be reached from the lists below.",
      ]);
      expect(await page.locator('#search-lists a[href="/wards/"]').isVisible()).toBe(true);
    });
  });

  test("without JavaScript is told so, and has the lists", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${siteUrl}/search/?ward=staithe`);
      expect(await page.locator("main").textContent()).toContain("Searching by words needs JavaScript");
      expect(await page.locator('#search-lists a[href="/wards/"]').isVisible()).toBe(true);
    });
  });

  test("hears how much was found, and nothing else", async () => {
    await search("?ward=staithe", async (page) => {
      expect(await page.locator('[role="status"], [aria-live]').count()).toBe(1);
      expect(await statusOf(page)).toMatch(/^\d+ results?(, page 1 of \d+)?$/);
    });
  });
});
