import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { findBrowser, findFirefox } from "../../scripts/find-browser.mjs";
import { pointAt } from "./point-at.ts";

export type BrowserName = "chrome" | "firefox";

/** A browser of one make, for one reader after another. */
export interface ReaderBrowser {
  /** Opens the site's home page as somebody who was never there, hands them over, and closes what they opened. */
  asReader(use: (reader: Reader) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

const waiting = { timeout: 10_000 };

/** Starts the machine's own Chromium or Firefox, with nothing that reaches for the network. */
export async function startReaderBrowser(
  name: BrowserName,
  siteUrl: string,
  scripts: "scripts" | "no scripts" = "scripts",
): Promise<ReaderBrowser> {
  const downloads = mkdtempSync(join(tmpdir(), "register-downloads-"));
  const browser = name === "chrome" ? await startChromium() : await startFirefox(downloads, scripts);
  return {
    asReader: async (use) => {
      const context = await browser.createBrowserContext(
        name === "chrome" ? { downloadBehavior: { policy: "allow", downloadPath: downloads } } : {},
      );
      const page = await context.newPage();
      if (name === "chrome") await page.setJavaScriptEnabled(scripts === "scripts");
      try {
        await page.setViewport({ width: 1280, height: 900 });
        await page.goto(`${siteUrl}/`);
        await use(new Reader(page, siteUrl, downloads));
      } finally {
        await context.close();
      }
    },
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function startChromium(): Promise<Browser> {
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  return puppeteer.launch({ browser: "chrome", executablePath: asFound(findBrowser()), args });
}

function startFirefox(downloads: string, scripts: "scripts" | "no scripts"): Promise<Browser> {
  const extraPrefsFirefox = {
    "browser.download.dir": downloads,
    "browser.download.folderList": 2,
    "browser.helperApps.neverAsk.saveToDisk": "text/csv",
    "javascript.enabled": scripts === "scripts",
  };
  return puppeteer.launch({ browser: "firefox", executablePath: asFound(findFirefox()), extraPrefsFirefox });
}

function asFound(path: string | undefined): string {
  if (path === undefined)
    throw new Error("A browser to test with is missing. Run: npm test, which installs it.");
  return path;
}

/** Somebody at a screen: knows a page by what it says, and does only what a person can. */
export class Reader {
  readonly #page: Page;
  readonly #siteUrl: string;
  readonly #downloads: string;

  constructor(page: Page, siteUrl: string, downloads: string) {
    this.#page = page;
    this.#siteUrl = siteUrl;
    this.#downloads = downloads;
  }

  /** Where they are: path, query and fragment. */
  get address(): string {
    return this.#page.url().slice(this.#siteUrl.length);
  }

  /** Opens an address somebody sent them. */
  async open(address: string): Promise<void> {
    await this.#page.goto(this.#siteUrl + address, waiting);
  }

  /** Follows the first link of that name within an element, and waits for the page it leads to. */
  async follow(name: string, within = "body"): Promise<void> {
    await this.#arrive(() => this.#click(`${within} a[href]`, name));
  }

  /** Types into the field of that label. */
  async type(label: string, text: string): Promise<void> {
    await this.#click("label", label);
    await this.#page.keyboard.type(text);
  }

  /** Opens the choices of that heading, and makes one. */
  async choose(heading: string, label: string): Promise<void> {
    await this.#click("summary", heading);
    await this.#click("details[open] label", label);
  }

  async press(key: "Enter"): Promise<void> {
    await this.#page.keyboard.press(key);
  }

  /** Presses Enter, and waits for the page that leads to. */
  async send(): Promise<void> {
    await this.#arrive(() => this.press("Enter"));
  }

  /** Goes back, and waits until that has led them to an address. */
  async goBackTo(address: string): Promise<void> {
    await this.#page.evaluate(() => history.back());
    await this.untilAt(address);
  }

  /** Waits until they have been led to an address. */
  async untilAt(address: string): Promise<void> {
    // The page itself is asked: one that comes out of the browser's memory tells nobody that it was loaded.
    const look = async () =>
      (await this.#page.evaluate(() => location.href)) === this.#siteUrl + address || null;
    await this.#await(`${address} was not reached, but the reader was`, look);
  }

  /** What the first such element says once it says something, spaces folded. */
  async read(selector: string): Promise<string> {
    const [first = ""] = await this.readAll(selector);
    return first;
  }

  /** What such elements say, once one says something. */
  readAll(selector: string): Promise<string[]> {
    return this.#await(`Nothing like ${selector} said anything`, async () => {
      const said = await this.#page.evaluate(
        (wanted) =>
          [...document.querySelectorAll(wanted)].map((each) =>
            (each.textContent ?? "").replace(/\s+/g, " ").trim(),
          ),
        selector,
      );
      return said.some(Boolean) ? said : null;
    });
  }

  /** An attribute of such elements, once one has it. */
  readAttributes(selector: string, name: string): Promise<string[]> {
    return this.#await(`Nothing like ${selector} had ${name}`, async () => {
      const values = await this.#page.evaluate(
        (wanted, attribute) =>
          [...document.querySelectorAll(`${wanted}[${attribute}]`)].map(
            (each) => each.getAttribute(attribute) ?? "",
          ),
        selector,
        name,
      );
      return values.length > 0 ? values : null;
    });
  }

  /** What a link of that name leads to, as a program that follows it would be given it. */
  async fetchLinked(name: string): Promise<string> {
    const href = await this.#page.evaluate(
      (wanted) =>
        [...document.querySelectorAll("a")].find((link) => link.textContent?.trim() === wanted)?.href,
      name,
    );
    if (href === undefined) throw new Error(`There is no link “${name}”.`);
    return (await fetch(href)).text();
  }

  /** Presses a button, and waits for the file it makes; gives its text. */
  async download(name: string): Promise<string> {
    await this.#click("button", name);
    return this.#await(`“${name}” gave no file`, () => {
      const file = readdirSync(this.#downloads).find((each) => each.endsWith(".csv"));
      return (file && readFileSync(join(this.#downloads, file), "utf8")) || null;
    });
  }

  async #click(selector: string, name: string): Promise<void> {
    const point = await this.#await(`Nothing like ${selector} is called “${name}”`, () =>
      this.#page.evaluate(pointAt, selector, name),
    );
    await this.#page.mouse.click(point.x, point.y);
  }

  async #arrive(go: () => Promise<void>): Promise<void> {
    await Promise.all([this.#page.waitForNavigation(waiting), go()]);
  }

  /** Looks again and again, from outside the page, for something to be there. */
  async #await<Sought>(
    complaint: string,
    look: () => Sought | null | Promise<Sought | null>,
  ): Promise<Sought> {
    const until = Date.now() + waiting.timeout;
    while (Date.now() < until) {
      // A page that is being left has nothing to say.
      const found = await Promise.resolve(look()).catch(() => null);
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`${complaint} on ${this.address}.`);
  }
}
