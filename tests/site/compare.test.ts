import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from "vitest";
import { startBrowser, withPage } from "../helpers/browser.ts";
import { type Oddity, type OddRegister, serveOddRegister } from "../helpers/odd-register.ts";
import { runScript } from "../helpers/run-script.ts";
import { type ServedSite, serveSite } from "../helpers/serve-site.ts";

const siteUrl = inject("siteUrl");
const own = "Wexmere and Saltmarsh Council";
const description = "/.well-known/decisions-register.json";

/** The register of Marrow Vale Council, which lists that of Wexmere, on another port. */
let other: ServedSite;
let otherPath: string;
let folder: string;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "register-compare-"));
  const content = join(folder, "content");
  otherPath = join(folder, "site");
  cpSync("tests/fixtures/key-decision-called-in/content", content, { recursive: true });
  appendFileSync(
    join(content, "council.yml"),
    `otherRegisters:\n  - { name: Wexmere, url: "${siteUrl}/" }\n`,
  );
  const built = runScript("build", "--content", content, "--out", otherPath, "--today", "2026-11-22");
  if (built.exitCode !== 0) throw new Error(`The other register did not build.\n${built.err}`);
  other = await serveSite(otherPath, 43218);
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  other?.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Searches as an address says, from the register of Wexmere, and waits until the page says how much was found. */
function compare<Result>(query: string, use: (page: Page) => Promise<Result>): Promise<Result> {
  return withPage(browser, {}, async (page) => {
    await page.goto(`${siteUrl}/compare/?${query}`);
    await untilCounted(page);
    return use(page);
  });
}

const withOther = (query: string) => `with=${encodeURIComponent(other.url)}&${query}`;
const untilCounted = (page: Page) =>
  page.locator("#search-results[data-result-count]").waitFor({ state: "attached" });
const faultsOf = (page: Page) => page.locator("#search-faults > p").allTextContents();
const statusOf = (page: Page) => page.locator("#search-status").textContent();
const councils = (page: Page) => page.locator(".council-results:not([hidden])");

/** What a reader sees of each council: its heading, how much was found, and where all of it is. */
async function sectionsOf(page: Page) {
  const sections = await councils(page).all();
  return Promise.all(
    sections.map(async (section) => ({
      council: await section.locator("h3").textContent(),
      found: (await section.locator("h3 + p").textContent())?.replace(/\s+/g, " ").trim(),
      all: await section.locator("[data-all]").textContent(),
      at: await section.locator("[data-all]").evaluate((link) => (link as HTMLAnchorElement).href),
      urls: await urlsIn(section),
    })),
  );
}

const urlsIn = (place: ReturnType<Page["locator"]>) =>
  place.locator("[data-title]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));

/** The first results of a register's own search, and how many there are. */
function searchAt(address: string): Promise<{ urls: string[]; count: number }> {
  return withPage(browser, {}, async (page) => {
    await page.goto(address);
    await untilCounted(page);
    const count = await page.locator("#search-results").getAttribute("data-result-count");
    return { urls: await urlsIn(page.locator("#search-list")), count: Number(count) };
  });
}

async function serveOdd(oddity: Oddity): Promise<OddRegister> {
  const odd = await serveOddRegister(otherPath, oddity);
  onTestFinished(() => odd.stop());
  return odd;
}

describe("a search of two councils", () => {
  test.each([
    "q=contract",
    "q=%22market+hall%22+decision&kind=decision&sort=oldest",
    "from=2026&to=March+2026&date=published&status=upheld",
  ])("finds in each, in the same order, what its own search finds: %s", async (query) => {
    const found = await compare(withOther(query), sectionsOf);
    const [ours, theirs] = await Promise.all(
      [siteUrl, other.url].map((site) => searchAt(`${site}/search/?${query}`)),
    );
    const bySite = (site: string) => found.flatMap(({ urls }) => urls).filter((url) => url.startsWith(site));
    expect(bySite(siteUrl)).toEqual(ours?.urls);
    expect(bySite(other.url)).toEqual(theirs?.urls);
    expect(theirs?.count).toBeGreaterThan(0);
  });

  test("lists what it finds by council, counts it, and leads to all of it in that council's own search", async () => {
    await compare(withOther("q=hall&from=2026&date=published"), async (page) => {
      const query = "/search/?q=hall&from=2026&date=published";
      const [ours, theirs] = await Promise.all([siteUrl, other.url].map((site) => searchAt(site + query)));
      expect(await sectionsOf(page)).toEqual([
        {
          council: own,
          found: `${ours?.count} results, at ${new URL(siteUrl).host}`,
          all: `All ${ours?.count} in the search of ${own}`,
          at: siteUrl + query,
          urls: ours?.urls,
        },
        {
          council: "Marrow Vale Council",
          found: `${theirs?.count} results, at ${new URL(other.url).host}`,
          all: `All ${theirs?.count} in the search of Marrow Vale Council`,
          at: other.url + query,
          urls: theirs?.urls,
        },
      ]);
      const total = (ours?.count ?? 0) + (theirs?.count ?? 0);
      expect(await statusOf(page)).toBe(`${total} results from 2 councils.`);
      expect(await faultsOf(page)).toEqual([]);
      expect(await page.locator('[role="status"], [aria-live]').count()).toBe(1);
    });
  });

  test("takes an address as it is typed, and keeps it with the search", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${siteUrl}/compare/`);
      await page.getByLabel("Address of another register").fill(`${other.url}/decisions/`);
      await page.getByLabel("Words, a reference or an amount").fill("hall");
      await page.locator("#search-form button").click();
      await untilCounted(page);
      expect(page.url()).toBe(
        `${siteUrl}/compare/?with=${encodeURIComponent(`${other.url}/decisions/`)}&q=hall`,
      );
      const box = page.getByLabel(`Marrow Vale Council, ${new URL(other.url).host}`);
      expect(await box.isChecked()).toBe(true);
      await page.reload();
      await untilCounted(page);
      expect(await councils(page).count()).toBe(2);
      await box.uncheck();
      await page.waitForFunction(
        () => !document.querySelector("#search-status")?.textContent?.includes("2 councils"),
      );
      await untilCounted(page);
      expect(page.url()).toBe(`${siteUrl}/compare/?q=hall`);
      await page.goBack();
      await page.waitForFunction(() =>
        document.querySelector("#search-status")?.textContent?.includes("2 councils"),
      );
      expect(await box.isChecked()).toBe(true);
    });
  });

  test("is of the registers a council lists, unless the reader chooses otherwise", async () => {
    await withPage(browser, {}, async (page) => {
      await page.goto(`${other.url}/compare/?q=hall`);
      await untilCounted(page);
      expect(await councils(page).locator("h3").allTextContents()).toEqual(["Marrow Vale Council", own]);
      await page.goto(`${other.url}/compare/?with=&q=hall`);
      await untilCounted(page);
      expect(await councils(page).locator("h3").allTextContents()).toEqual(["Marrow Vale Council"]);
      expect(await page.locator("[data-listed]").isChecked()).toBe(false);
    });
  });

  test("says that a choice of ward is of one council only", async () => {
    await compare(withOther("q=hall&ward=westgate"), async (page) => {
      expect(await faultsOf(page)).toEqual([
        "Wards are each council’s own, so none can be chosen for several councils.",
      ]);
      expect(await councils(page).count()).toBe(2);
    });
  });

  test("asks for nothing until something is looked for", async () => {
    await withPage(browser, {}, async (page) => {
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await page.goto(`${other.url}/compare/`, { waitUntil: "networkidle" });
      expect(asked.filter((url) => url.includes("/pagefind/") || !url.startsWith(other.url))).toEqual([]);
    });
  });

  test("has nothing axe objects to, and fits a screen 320 pixels wide", async () => {
    await withPage(browser, { viewport: { width: 320, height: 640 } }, async (page) => {
      await page.goto(`${siteUrl}/compare/?${withOther("q=hall&with=no+register")}`);
      await untilCounted(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(321);
    });
  });

  test("without JavaScript is explained, with a link to each register", async () => {
    await withPage(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(`${other.url}/compare/`);
      expect(await page.locator("noscript, .note").allTextContents()).toContain(
        "Searching several registers needs JavaScript, which is off. Each can be opened by itself from the list below.",
      );
      expect(
        await page
          .locator("#search-lists a")
          .evaluateAll((links) => links.map((link) => link.getAttribute("href"))),
      ).toEqual(["/search/", `${siteUrl}/`]);
    });
  });
});

describe("a register that cannot be searched is left out, with a sentence, and the others are searched:", () => {
  const damaged =
    "could not be searched, so it was left out: its index did not come, is damaged, or is of another version.";
  const at = (path: string, text: string | null): Oddity => ({
    change: (asked, had) => (asked === path ? text : had),
  });
  const rewritten = (pattern: RegExp, from: string, to: string): Oddity => ({
    change: (path, text) => (pattern.test(path) && text !== null ? text.replace(from, to) : text),
  });

  /** Each is searched beside the two councils, all at once. */
  async function expectLeftOut(oddities: readonly (readonly [string, Oddity])[]): Promise<void> {
    const odd = await Promise.all(oddities.map(([, oddity]) => serveOdd(oddity)));
    const query = odd.map(({ url }) => `with=${url}`).join("&");
    await compare(`${query}&${withOther("q=hall")}`, async (page) => {
      expect(await faultsOf(page)).toEqual(oddities.map(([sentence], at) => `${odd[at]?.url} ${sentence}`));
      expect(await councils(page).locator("h3").allTextContents()).toEqual([own, "Marrow Vale Council"]);
      expect(await statusOf(page)).toMatch(
        new RegExp(`^\\d+ results from 2 councils\\. ${odd.length} registers were left out\\.$`),
      );
    });
  }

  test("one that cannot be read, is no register, or is made otherwise than this one", async () => {
    await expectLeftOut([
      ["did not answer, or does not let other sites read it, so it was left out.", { isClosed: true }],
      ["does not say that it is a decisions register, so it was left out.", at(description, null)],
      [
        "does not say that it is a decisions register, so it was left out.",
        at(description, "<!doctype html><title>Welcome</title>"),
      ],
      [
        "is a register of another version (2; this page reads 1), so it was left out.",
        rewritten(/well-known/, '"version": 1', '"version": 2'),
      ],
      ["has no search that can be used from here, so it was left out.", at("/pagefind/parts.json", null)],
      [
        "has no search that can be used from here, so it was left out.",
        rewritten(/parts\.json/, '"name":"2026-0000"', '"name":"../2026-0000"'),
      ],
      [
        "made its index with another version of the search (Pagefind 1.4.0; this page reads 1.6.0), so it was left out.",
        rewritten(/pagefind-entry\.json/, '"version":"1.6.0"', '"version":"1.4.0"'),
      ],
    ]);
  });

  test("one whose index is damaged, runs a script, or leads to another site", async () => {
    await expectLeftOut([
      [damaged, rewritten(/facts\.pack/, '"kind"', '"sort"')],
      [damaged, rewritten(/facts\.pack/, '"/decisions/2026/0002/"', '"javascript:alert(1)"')],
      [damaged, rewritten(/facts\.pack/, '"/decisions/2026/0002/"', '"//elsewhere.example/"')],
      [damaged, rewritten(/fragment/, '"content":"', '"content":1,"not":"')],
    ]);
  });

  test("one that is down, and what is no address", async () => {
    await compare(
      "with=http://localhost:43299&with=council&with=javascript:alert(1)&q=hall",
      async (page) => {
        expect(await faultsOf(page)).toEqual([
          "“council” is not the address of a register, so it was left out. Type one like https://decisions.example.org.",
          "“javascript:alert(1)” is not the address of a register, so it was left out. Type one like https://decisions.example.org.",
          "http://localhost:43299 did not answer, or does not let other sites read it, so it was left out.",
        ]);
        expect(await councils(page).locator("h3").allTextContents()).toEqual([own]);
      },
    );
  });
});

describe("a register that means ill", () => {
  const markup = '<img src=x onerror="document.title=1"><script>document.title=2</script>';

  test("has its words shown as words, and none of its code is asked for", async () => {
    const inJson = JSON.stringify(markup).slice(1, -1);
    const odd = await serveOdd({
      change: (path, text) =>
        path === description || path.includes("/fragment/")
          ? (text?.replaceAll("Market hall", inJson).replaceAll("Marrow Vale Council", inJson) ?? null)
          : text,
    });
    await compare(`with=${odd.url}&q=contract`, async (page) => {
      const theirs = councils(page).last();
      expect(await theirs.locator("h3").textContent()).toBe(markup);
      expect(await theirs.locator("[data-title]").allTextContents()).toContain(
        `${markup}: terms of the contract`,
      );
      expect(await page.locator("main").locator("img, script").count()).toBe(0);
      expect(await page.title()).toMatch(/^Search several councils/);
    });
    expect(odd.asked.filter((path) => /\.js$|wasm/.test(path))).toEqual([]);
    expect(odd.asked.filter((path) => /pf_index$/.test(path)).length).toBeGreaterThan(0);
  });
});
