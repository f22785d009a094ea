import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser, withPage } from "../helpers/browser.ts";

const siteUrl = inject("siteUrl");
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Reads a page as most readers could at worst: with scripts off. */
function read<Result>(url: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  return withPage(browser, { javaScriptEnabled: false }, async (page) => {
    await page.goto(siteUrl + url);
    return use(page);
  });
}

const headings = (page: Page) => page.locator("main h2").allTextContents();
const mainText = async (page: Page) =>
  ((await page.locator("main").textContent()) ?? "").replace(/\s+/g, " ");

describe("a decision page", () => {
  test("answers in the order a reader asks", async () => {
    const order = [
      "What was decided",
      "Who decided, and when",
      "Where it applies",
      "Can it still be challenged?",
      "Reasons for the decision",
      "Alternative options considered",
      "What it costs or saves",
      "Papers",
      "Whom to ask",
    ];
    const found = await read("/decisions/2026/0010/", headings);
    expect(found.filter((heading) => order.includes(heading))).toEqual(order);
  });

  test("says until when a decision can be called in, and shows how the days were counted", async () => {
    const text = await read("/decisions/2026/0010/", mainText);
    expect(text).toContain("26 November 2026");
    expect(text).toMatch(/counted 20, 23, 24, 25 and 26 November/);
  });

  test("takes a reader to a limb by its own address, and marks it", async () => {
    const { hash, outline } = await read("/decisions/2026/0010/", async (page) => {
      await page.locator("#limb-a > a.label").click();
      const limb = page.locator("#limb-a");
      return {
        hash: new URL(page.url()).hash,
        outline: await limb.evaluate(
          (element) => element.matches(":target") && getComputedStyle(element).backgroundColor,
        ),
      };
    });
    expect(hash).toBe("#limb-a");
    expect(outline).not.toBe("rgba(0, 0, 0, 0)");
  });

  test("follows a mention of a paragraph into the report", async () => {
    const url = await read("/decisions/2023/0004/", async (page) => {
      await page
        .getByRole("link", { name: "paragraph 9 of the report" })
        .or(page.getByRole("link", { name: "paragraph 9" }))
        .first()
        .click();
      return page.url();
    });
    expect(url).toBe(`${siteUrl}/decisions/2023/0004/report/#para-9`);
  });

  test("lists an exempt appendix without linking to a file", async () => {
    const { text, hrefs } = await read("/decisions/2023/0004/", async (page) => ({
      text: await mainText(page),
      hrefs: await page
        .locator("main a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? "")),
    }));
    expect(text).toMatch(/Exempt/);
    expect(text).toContain("exempt under paragraph 3 of Part 1 of Schedule 12A");
    expect(hrefs.filter((href) => /appendix-2\.\w+$/.test(href))).toEqual([]);
  });

  test("says what a transcribed source never recorded, and never asks a reader to guess", async () => {
    const text = await read("/decisions/2023/0002/", mainText);
    expect(text).toContain("Not recorded at source");
    expect(text).toContain("appendix 2");
  });

  test("never lets a proposal read as a decision", async () => {
    const text = await read("/decisions/2025/0010/", mainText);
    expect(text).toContain("The register holds no record that this was decided.");
    expect(text).not.toMatch(/What was decided/);
  });
});

describe("a list drawn from the whole register", () => {
  test("counts down the days of notice, and never lets what is to come read as decided", async () => {
    const entry = await read("/forthcoming/", async (page) => {
      const found = page.locator("#coming .matter-list > li").filter({ hasText: "Play areas and parks" });
      return ((await found.textContent()) ?? "").replace(/\s+/g, " ");
    });
    expect(entry).toContain("Notice of a key decision");
    expect(entry).toContain(
      "26 of 28 clear days so far; 2 to go. With all of them, the decision can be taken from 24 November 2026.",
    );
    expect(await read("/forthcoming/", mainText)).toContain("Nothing here has been decided.");
  });

  test("shows what can be called in, what awaits an outcome, and what came of the others", async () => {
    expect(await read("/call-in/", headings)).toEqual([
      "Can be called in now (1 decision)",
      "Called in, outcome awaited (1 decision)",
      "Called in, with an outcome (2 decisions)",
      "By year",
    ]);
  });

  test("gives the law and the reasons for what is withheld, and no way to it", async () => {
    const { text, hrefs } = await read("/withheld/2023/", async (page) => ({
      text: await mainText(page),
      hrefs: await page
        .locator(".matter-list a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
    }));
    expect(text).toContain("exempt under paragraph 3 of Part 1 of Schedule 12A");
    expect(text).toContain("The evaluation gives the prices and methods of three bidders.");
    expect(text).toContain("14 March 2025. That day has come; no later one is recorded.");
    expect(hrefs).toEqual(["/decisions/2023/0004/appendix-2/", "/decisions/2023/0004/"]);
  });

  test("leads from the home page to all that is listed under one year", async () => {
    const heading = await read("/", async (page) => {
      for (const name of ["Key decisions", "2024"])
        await page.locator("main").getByRole("link", { name, exact: true }).first().click();
      return page.locator("h1").textContent();
    });
    expect(heading).toBe("Key decisions in 2024");
  });
});

describe("a reader without scripts", () => {
  test("gets from the home page to a decision by year and month, by ward, and by decision maker", async () => {
    const ways = [["2026", "November 2026"], ["Staithe"], ["Cabinet Member for Health and Adult Care"]];
    for (const way of ways) {
      const heading = await read("/", async (page) => {
        for (const name of way)
          await page.locator("main").getByRole("link", { name, exact: true }).first().click();
        await page
          .locator("main")
          .getByRole("link", { name: /Respite for unpaid carers|Staithe Quay flood defence: approval/ })
          .first()
          .click();
        return page.locator("h1").textContent();
      });
      expect(heading).toMatch(/Respite for unpaid carers|Staithe Quay flood defence/);
    }
  });

  test("gets from a ward, and from a decision maker, to all that is listed under one year", async () => {
    const ways = [
      ["/wards/staithe/", "2025"],
      ["/decision-makers/cabinet-member-health/", "2026"],
    ] as const;
    const reached = ways.map(([url, year]) =>
      read(url, async (page) => {
        await page.locator("#years").getByRole("link", { name: year, exact: true }).click();
        return [
          new URL(page.url()).pathname,
          await page.locator("h1").textContent(),
          await page.locator(".page-head > p").last().textContent(),
          ...(await headings(page)),
        ].map((text) => text?.replace(/\s+/g, " ").trim());
      }),
    );
    expect(await Promise.all(reached)).toEqual([
      [
        "/wards/staithe/2025/",
        "Staithe ward in 2025",
        "10 matters, newest first in each list.",
        "Names this ward (3 matters)",
        "All wards (6 matters)",
        "Ward not recorded (1 matter)",
      ],
      [
        "/decision-makers/cabinet-member-health/2026/",
        "Cabinet Member for Health and Adult Care in 2026",
        "1 matter, newest first.",
      ],
    ]);
  });

  test("is told how many of a long list a ward's page shows, and where the others are", async () => {
    const note = await read("/wards/staithe/", (page) => page.locator("#all > p").textContent());
    expect(note?.replace(/\s+/g, " ")).toBe("These are the newest 10. All 21 are listed by year below.");
  });

  test("is asked for by no one else: one host, no cookies", async () => {
    const { hosts, cookies } = await withPage(browser, {}, async (page) => {
      const asked = new Set<string>();
      page.on("request", (request) => asked.add(new URL(request.url()).origin));
      for (const url of ["/", "/decisions/2025/0001/", "/decisions/2025/0001/report/", "/wards/staithe/"])
        await page.goto(siteUrl + url);
      return { hosts: [...asked], cookies: await page.context().cookies() };
    });
    expect({ hosts, cookies }).toEqual({ hosts: [siteUrl], cookies: [] });
  });

  test("is told plainly when there is no such page", async () => {
    const { status, heading } = await withPage(browser, {}, async (page) => {
      const response = await page.goto(`${siteUrl}/decisions/1999/0001/`);
      return { status: response?.status(), heading: await page.locator("h1").textContent() };
    });
    expect(status).toBe(404);
    expect(heading).toMatch(/not found|no such page|no page/i);
  });
});
