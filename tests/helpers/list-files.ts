import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseCsv } from "../open-data/data-files.ts";
import { readTexts } from "./read-xml.ts";

/** What the formats but HTML hold of a list. */
interface Formats {
  /** The names of a feed's entries: `decision/2026/0143`. */
  readonly feed: readonly string[] | null;
  readonly csv: readonly string[] | null;
  readonly json: readonly string[] | null;
}

/** The feeds and files of data of a built site. Each is taken by the list it gives, so that one that gives none is left. */
export class ListFiles {
  readonly #texts: Map<string, string>;
  readonly #feedOfPage: Map<string, string>;
  readonly #left: Set<string>;

  constructor(sitePath: string) {
    const files = globSync("**/{*.atom,decisions.csv,decisions.json}", { cwd: sitePath })
      .map((file) => `/${file.replaceAll("\\", "/")}`)
      .filter((url) => !url.startsWith("/schema/"));
    this.#texts = new Map(files.map((url) => [url, readFileSync(join(sitePath, url), "utf8")]));
    this.#left = new Set(files);
    const feeds = files.filter((url) => url.endsWith("/feed.atom"));
    this.#feedOfPage = new Map(feeds.map((url) => [this.#pageOf(url), url]));
  }

  /** What a page's own files hold: the feed that names it as its page, and data beside it or, of the register, in /data/. */
  take(pageUrl: string): Formats {
    const data = pageUrl.replace(/^\/decisions\//, "/data/");
    return this.#take(this.#feedOfPage.get(pageUrl) ?? "", `${data}decisions.csv`, `${data}decisions.json`);
  }

  takeNone(): Formats {
    return { feed: null, csv: null, json: null };
  }

  /** What the files hold of what names no one ward: `all`, `not-recorded` or `none`. */
  takeBand(band: string): Formats {
    const feed = `/wards/${band === "all" ? "all-wards" : band}.atom`;
    const csv = { all: "all-wards", none: "no-ward" }[band] ?? "wards-not-recorded";
    return this.#take(feed, `/data/${csv}/decisions.csv`, "");
  }

  /** How many a file holds; null where there is no such file. */
  count(url: string): number | null {
    const text = this.#texts.get(url);
    return text === undefined ? null : readNames(url, text).length;
  }

  /** The files that no list led to. */
  listLeft(): string[] {
    return [...this.#left].sort();
  }

  #take(feed: string, csv: string, json: string): Formats {
    return {
      feed: this.#read(feed),
      csv: this.#read(csv),
      json: this.#read(json),
    };
  }

  #read(url: string): readonly string[] | null {
    const text = this.#texts.get(url);
    this.#left.delete(url);
    return text === undefined ? null : readNames(url, text);
  }

  #pageOf(feed: string): string {
    const [page = ""] = readTexts(
      this.#texts.get(feed) ?? "",
      "/atom:feed/atom:link[@rel='alternate']/@href",
    );
    return new URL(page).pathname;
  }
}

function readNames(url: string, text: string): string[] {
  if (url.endsWith(".atom")) return readEntryNames(text);
  return url.endsWith(".csv") ? readReferences(text) : readJsonReferences(text);
}

function readJsonReferences(list: string): string[] {
  const { decisions } = JSON.parse(list) as { decisions: { reference: string }[] };
  return decisions.map(({ reference }) => reference);
}

function readEntryNames(feed: string): string[] {
  return readTexts(feed, "//atom:entry/atom:id").map((id) => id.replace(/^tag:[^:]*:/, ""));
}

function readReferences(csv: string): string[] {
  const [head = [], ...rows] = parseCsv(csv);
  return rows.map((row) => row[head.indexOf("reference")] ?? "");
}
