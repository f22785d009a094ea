import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startBrowser, withPage } from "../helpers/browser.ts";

const siteUrl = inject("siteUrl");
let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

function onWards<Result>(use: (page: Page) => Promise<Result>, options = {}): Promise<Result> {
  return withPage(browser, options, async (page) => {
    await page.goto(`${siteUrl}/wards/`);
    return use(page);
  });
}

async function textOf(page: Page, selector: string): Promise<string> {
  return ((await page.locator(selector).textContent()) ?? "").replace(/\s+/g, " ");
}

async function ask(page: Page, typed: string): Promise<string> {
  await page.getByLabel("Your postcode").fill(typed);
  await page.keyboard.press("Enter");
  const answer = page.getByRole("status");
  await answer.filter({ hasText: /\S/ }).waitFor();
  return ((await answer.textContent()) ?? "").trim();
}

describe("the postcode finder", () => {
  test.each([
    ["zz1 2ar", "ZZ1 2AR lies in Staithe."],
    ["ZZ19ZZ", "ZZ1 9ZZ lies in more than one ward: Harbour East and Staithe."],
    ["SW1A 1AA", "SW1A 1AA is not in the area of Wexmere and Saltmarsh Council, as far as its lists go."],
    ["ZZ1", "“ZZ1” is not a whole postcode. Check it, and type both halves."],
  ])("answers %s by keyboard alone", async (typed, said) => {
    expect(await onWards((page) => ask(page, typed))).toBe(said);
  });

  test("sends no more than the first half of what is typed, and that only for the council's own", async () => {
    const asked = await onWards(async (page) => {
      const urls: string[] = [];
      page.on("request", (request) => urls.push(request.url()));
      await ask(page, "SW1A 1AA");
      await ask(page, "ZZ1 2AR");
      await page.getByRole("status").filter({ hasText: "ZZ1 2AR lies in" }).waitFor();
      // A browser asks for the icon when it likes.
      return urls.filter((url) => !url.endsWith("/favicon.svg"));
    });
    expect(asked).toEqual([`${siteUrl}/wards/postcodes/ZZ1.json`]);
  });

  test("leads to the ward", async () => {
    const url = await onWards(async (page) => {
      await ask(page, "ZZ1 2AR");
      await page.getByRole("status").getByRole("link").click();
      return page.url();
    });
    expect(url).toBe(`${siteUrl}/wards/staithe/`);
  });

  test("says so when a list cannot be fetched", async () => {
    const said = await onWards(async (page) => {
      await page.route("**/postcodes/*", (route) => route.abort());
      return ask(page, "ZZ1 2AR");
    });
    expect(said).toBe("The list could not be fetched. Try again, or choose your ward from the list.");
  });

  test("is not there without scripts, and says where to choose instead", async () => {
    const { form, text } = await onWards(
      async (page) => ({
        form: await page.locator("#finder-form").isVisible(),
        text: await textOf(page, "#find"),
      }),
      { javaScriptEnabled: false },
    );
    expect(form).toBe(false);
    expect(text).toContain("Choose from the list of wards.");
  });
});

describe("the map of wards", () => {
  test("is a link for each ward, named by how many matters name it, and in the list too", async () => {
    const { links, listed } = await onWards(async (page) => ({
      links: await page
        .getByRole("group", { name: "Map of the wards" })
        .getByRole("link")
        .evaluateAll((all) =>
          all.map((link) => [link.getAttribute("aria-label"), link.getAttribute("href")]),
        ),
      listed: await page
        .locator("#list tbody tr")
        .evaluateAll((rows) =>
          rows.map((row) => [
            row.querySelector("a")?.getAttribute("href"),
            row.querySelector("td")?.textContent,
          ]),
        ),
    }));
    expect(links).toHaveLength(15);
    for (const [name, href] of links) {
      const count = listed.find(([url]) => url === href)?.[1];
      expect(name).toContain(count === "0" ? "no matter" : `: ${count} matter`);
    }
  });

  test("shows the name and a thick line for the ward that the keyboard is at", async () => {
    const shown = await onWards(async (page) => {
      const link = page.getByRole("link", { name: /^Staithe: / });
      const before = await link.locator("text").isVisible();
      await link.focus();
      await page.keyboard.press("Shift+Tab");
      await page.keyboard.press("Tab");
      return [
        before,
        await link.locator("text").isVisible(),
        await link.locator("path").evaluate((path) => getComputedStyle(path).strokeWidth),
      ];
    });
    expect(shown).toEqual([false, true, "8px"]);
  });

  test("shows a ward that is gone where it lay, and a decision says that it was so until then", async () => {
    const [place, where] = await withPage(browser, {}, async (page) => {
      await page.goto(`${siteUrl}/wards/harbour/`);
      const caption = await textOf(page, "figure figcaption");
      await page.goto(`${siteUrl}/decisions/2023/0001/`);
      return [caption, await textOf(page, "main")];
    });
    expect(place).toContain("Harbour as it was until 3 May 2023, among the wards of that day.");
    expect(where).toContain("Harbour, as it was until 3 May 2023");
    expect(where).toContain("Harbour (until 3 May 2023)");
  });
});
