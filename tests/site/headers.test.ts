import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser, withPage } from "../helpers/browser.ts";
import { listKindsOfPage } from "../helpers/kinds-of-page.ts";

const siteUrl = inject("siteUrl");

/** The headers a host is told to send, by the paths it is told to send them for. */
const rules = readRules(readFileSync(join(inject("sitePath"), "_headers"), "utf8"));

function readRules(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const found = new Map<string, Record<string, string>>();
  let headers: Record<string, string> = {};
  for (const line of text.split("\n").filter((each) => each !== "" && !each.startsWith("#"))) {
    const [name = "", ...value] = line.split(": ");
    if (line.startsWith(" ")) headers[name.trim()] = value.join(": ");
    else {
      headers = {};
      found.set(line, headers);
    }
  }
  return found;
}

/** Opens a page served as a host that sends them would serve it. */
async function withHeaders<Result>(browser: Browser, use: (page: Page) => Promise<Result>): Promise<Result> {
  return withPage(browser, {}, async (page) => {
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, headers: { ...response.headers(), ...rules.get("/*") } });
    });
    const result = await use(page);
    // A page may still be fetching (a preload, an icon) when there is no more to see.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    return result;
  });
}

describe("the headers a host is told to send", () => {
  test("are the same for everything, so that none is sent twice", () => {
    expect([...rules]).toEqual([
      [
        "/*",
        {
          "Access-Control-Allow-Origin": "*",
          "Content-Security-Policy":
            "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' https:; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
          "X-Content-Type-Options": "nosniff",
          "Referrer-Policy": "no-referrer",
        },
      ],
    ]);
  });

  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser.close());

  test("let the search look for words", async () => {
    const count = await withHeaders(browser, async (page) => {
      await page.goto(`${siteUrl}/search/?q=bridge`);
      const results = page.locator("#search-results[data-result-count]");
      await results.waitFor();
      return Number(await results.getAttribute("data-result-count"));
    });
    expect(count).toBeGreaterThan(0);
  });

  test("let a search of several councils ask a register on another site", async () => {
    const other = "https://decisions.example.org";
    const councils = await withHeaders(browser, async (page) => {
      // The same register, as if another council had it on a site of its own.
      await page.context().route(`${other}/**`, async (route) => {
        const url = route.request().url().replace(other, siteUrl);
        const response = await route.fetch({ url });
        await route.fulfill({ response, headers: { ...response.headers(), ...rules.get("/*") } });
      });
      await page.unroute("**/*");
      await page.route(`${siteUrl}/**`, async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, headers: { ...response.headers(), ...rules.get("/*") } });
      });
      await page.goto(`${siteUrl}/compare/?with=${other}&q=bridge`);
      await page.locator("#search-results[data-result-count]").waitFor();
      return page.locator(".council-results [data-site]").allTextContents();
    });
    expect(councils).toEqual([new URL(siteUrl).host, "decisions.example.org"]);
  });

  test("are sent by the server that shows the site on this machine, but for the policy", async () => {
    const { "Content-Security-Policy": _, ...others } = rules.get("/*") ?? {};
    const { headers } = await fetch(`${siteUrl}/.well-known/decisions-register.json`);
    expect(Object.fromEntries(Object.keys(others).map((name) => [name, headers.get(name)]))).toEqual(others);
    expect(headers.get("Content-Security-Policy")).toBeNull();
  });

  /** Pages with what no other has: scripts, a map, data for machines, a table, amounts. */
  const { home, search, compare, wards, data, matter, appendix } = listKindsOfPage(inject("sitePath"));
  test.each(Object.entries({ home, search, compare, wards, data, matter, appendix }))(
    "stop nothing on a page: %s",
    async (_kind, url) => {
      const complaints = await withHeaders(browser, async (page) => {
        const said: string[] = [];
        page.on("console", (message) => said.push(message.text()));
        const response = await page.goto(siteUrl + url);
        expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
        const isStyled = await page.evaluate(() => document.styleSheets.length > 0);
        return isStyled ? said : [...said, "no style sheet"];
      });
      expect(complaints.filter((said) => !said.includes("404"))).toEqual([]);
    },
  );
});
