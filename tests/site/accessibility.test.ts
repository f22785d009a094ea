import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser, withPage } from "../helpers/browser.ts";
import { listKindsOfPage } from "../helpers/kinds-of-page.ts";

const siteUrl = inject("siteUrl");
/** Of all that axe looks at, only these can differ between a light page and the same page dark. */
const colourRules = ["color-contrast", "link-in-text-block"];
const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Between them these pages show every colour there is. */
const alsoDark = ["home", "matter", "report", "appendix", "ward", "search", "data", "call-in"];
const kinds = Object.entries(listKindsOfPage(inject("sitePath")));

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe.concurrent.each(kinds)("%s", (kind, url) => {
  const schemes = alsoDark.includes(kind) ? (["light", "dark"] as const) : (["light"] as const);
  test.each(schemes)("has nothing axe objects to (%s)", async (colorScheme) => {
    const faults = await withPage(
      browser,
      { colorScheme, viewport: { width: 1280, height: 900 } },
      async (page) => {
        await page.goto(siteUrl + url);
        const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
        const chosen = colorScheme === "light" ? axe.withTags(standards) : axe.withRules(colourRules);
        const { violations } = await chosen.analyze();
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id} ${target.join(" ")} ${failureSummary}`),
        );
      },
    );
    expect(faults).toEqual([]);
  });

  // axe does not see overflow: a long word can push a page sideways without a word from it.
  test("fits a screen 320 pixels wide", async () => {
    const overflow = await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(siteUrl + url);
      return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    });
    expect(overflow).toBeLessThanOrEqual(1);
  });
});
