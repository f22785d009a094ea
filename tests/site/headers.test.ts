import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
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

  test.each(Object.entries(listKindsOfPage(inject("sitePath"))))(
    "stop nothing on a page: %s",
    async (_kind, url) => {
      const complaints = await withPage(browser, {}, async (page) => {
        const said: string[] = [];
        page.on("console", (message) => said.push(message.text()));
        await page.route("**/*", async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), ...rules.get("/*") } });
        });
        const response = await page.goto(siteUrl + url);
        expect(response?.headers()["content-security-policy"]).toContain("default-src 'none'");
        const isStyled = await page.evaluate(() => document.styleSheets.length > 0);
        return isStyled ? said : [...said, "no style sheet"];
      });
      expect(complaints.filter((said) => !said.includes("404"))).toEqual([]);
    },
  );
});
