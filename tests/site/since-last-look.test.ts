import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser, withPage } from "../helpers/browser.ts";

const siteUrl = inject("siteUrl");
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Opens the home page on the day the register was built, in a browser that keeps what it is given. */
function lookAtHome<Result>(kept: string | null, use: (page: Page) => Promise<Result>): Promise<Result> {
  return withPage(browser, {}, async (page) => {
    await page.clock.setFixedTime("2026-11-22T12:00:00Z");
    await page.addInitScript((looks) => {
      const isFirst = localStorage.getItem("decisions-register.looks") === null;
      if (looks !== null && isFirst) localStorage.setItem("decisions-register.looks", looks);
    }, kept);
    await page.goto(siteUrl, { waitUntil: "networkidle" });
    return use(page);
  });
}

const keptIn = (page: Page) => page.evaluate(() => localStorage.getItem("decisions-register.looks"));

describe("the home page", () => {
  test("tells a reader who has been there before what is new since then", async () => {
    const { heading, news, kept } = await lookAtHome("2026-11-10", async (page) => ({
      heading: await page.locator("#since-heading").textContent(),
      news: await page.locator("#since-new a").allTextContents(),
      kept: await keptIn(page),
    }));
    expect(heading?.replace(/\s+/g, " ").trim()).toBe("Since you last looked, on 10 November 2026");
    expect(news).toContain("Respite for unpaid carers: award of contract");
    expect(kept).toBe("2026-11-22 2026-11-10");
  });

  test("says what can be called in for a few days more", async () => {
    const closing = await lookAtHome("2026-11-21", (page) =>
      page.locator("#since-closing a").allTextContents(),
    );
    expect(closing).toContain("Respite for unpaid carers: award of contract");
  });

  test("shows nothing the first time, asks for nothing, and remembers the day", async () => {
    const asked: string[] = [];
    const { isShown, kept } = await withPage(browser, {}, async (page) => {
      await page.clock.setFixedTime("2026-11-22T12:00:00Z");
      page.on("request", (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(siteUrl, { waitUntil: "networkidle" });
      return { isShown: await page.locator("#since").isVisible(), kept: await keptIn(page) };
    });
    expect({ isShown, kept }).toEqual({ isShown: false, kept: "2026-11-22" });
    expect(asked).not.toContain("/data/recent.json");
  });

  test("forgets when it is told to", async () => {
    const { isShown, kept } = await lookAtHome("2026-11-10", async (page) => {
      await page.locator("#since-forget").click();
      return { isShown: await page.locator("#since").isVisible(), kept: await keptIn(page) };
    });
    expect({ isShown, kept }).toEqual({ isShown: false, kept: null });
  });
});
