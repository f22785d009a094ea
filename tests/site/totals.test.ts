import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { listSaidCounts, type SaidCount } from "../helpers/said-counts.ts";
import { readListPages, readSiteLists, type SiteList } from "../helpers/site-lists.ts";

const sitePath = inject("sitePath");
const { lists, strays, countIn } = readSiteLists(sitePath);
const readFile = <Data>(url: string) => JSON.parse(readFileSync(join(sitePath, url), "utf8")) as Data;

describe("every list of the built register", () => {
  test("is in the formats that its kind is in, and every feed and file of decisions is of some list", () => {
    const kinds = Object.groupBy(lists, ({ name }) => kindOf(name));
    const formats = Object.entries(kinds).map(([kind, ofKind = []]) => [kind, nameFormats(ofKind)]);
    expect(Object.fromEntries(formats)).toEqual({
      "/call-in/#awaited": "page",
      "/call-in/#newest": "page, years",
      "/call-in/#open": "page, feed",
      "/call-in/*/": "page",
      "/corrections/#newest": "page, years, feed",
      "/corrections/*/": "page",
      "/decision-makers/*/#decisions": "page, years, feed, csv",
      "/decision-makers/*/*/": "page",
      "/decisions/": "years, feed, csv, json",
      "/decisions/*/": "page, csv, json",
      "/decisions/*/#month-*": "page",
      "/decisions/*/*/": "page",
      "/delegations/#newest": "page, years",
      "/delegations/*/": "page",
      "/forthcoming/#coming": "page, feed",
      "/key-decisions/#newest": "page, years, feed",
      "/key-decisions/*/": "page",
      "/money/#newest": "page, years",
      "/money/*/": "page",
      "/topics/*/#newest": "page, years, feed",
      "/topics/*/*/": "page",
      "/urgent/#newest": "page, years, feed",
      "/urgent/*/": "page",
      "/wards/#all": "years, feed, csv",
      "/wards/#none": "csv",
      "/wards/#not-recorded": "years, feed, csv",
      "/wards/*/#all": "page, years",
      "/wards/*/#named": "page, years, feed, csv",
      "/wards/*/#not-recorded": "page, years",
      "/wards/*/*/#all": "page",
      "/wards/*/*/#named": "page",
      "/wards/*/*/#not-recorded": "page",
      "/withheld/#newest": "page, years",
      "/withheld/*/": "page",
    });
    expect(strays).toEqual([]);
  });

  test("holds the same, and as many as its page says, in each of them", () => {
    expect(lists.flatMap(listDisagreements)).toEqual([]);
  });

  test("is counted right wherever a page leads to it", () => {
    const counts = readListPages(sitePath).flatMap(listSaidCounts);
    const ofLists = counts.filter(({ of }) => countIn(of).length > 0);
    expect(ofLists.length).toBeGreaterThan(500);
    expect(ofLists.filter(isMiscounted)).toEqual([]);
    expect(counts.filter((count) => !ofLists.includes(count) && !count.on.startsWith("/money/"))).toEqual([]);
  });

  test("adds up to the register", () => {
    const { coverage } = readFile<{ coverage: object }>("/.well-known/decisions-register.json");
    const { decisions } = readFile<{ decisions: { isDecided: boolean; wards: { scope: string } }[] }>(
      "/data/decisions.json",
    );
    const count = (scope: string) => decisions.filter(({ wards }) => wards.scope === scope).length;
    expect(coverage).toMatchObject({
      matters: countIn("/decisions/")[0],
      decisions: decisions.filter(({ isDecided }) => isDecided).length,
    });
    expect(["all", "not-recorded", "none"].map(count)).toEqual(
      ["all", "not-recorded", "none"].map((band) => find(`/wards/#${band}`).csv?.length),
    );
  });
});

describe("a list that does not agree", () => {
  const list: SiteList = { ...find("/wards/staithe/#named"), said: 6 };
  const { feed, csv } = list;

  test.each([
    ["whose page says another number", { said: 7 }],
    ["whose pages by year lack one", { years: list.years?.slice(1) }],
    ["whose feed lacks one", { feed: feed?.slice(1) }],
    ["whose feed has another", { feed: [...(feed ?? []).slice(1), "decision/1999/0001"] }],
    ["whose table lacks one", { csv: csv?.slice(1) }],
    ["whose table has one twice", { csv: [...(csv ?? []), csv?.[0]] }],
    ["whose JSON is of others", { json: ["1999/0001"] }],
  ])("is found: one %s", (_, changes) => {
    expect(listDisagreements(list)).toEqual([]);
    expect(listDisagreements({ ...list, ...changes } as SiteList)).not.toEqual([]);
  });
});

function find(name: string): SiteList {
  const list = lists.find((each) => each.name === name);
  if (!list) throw new Error(`There is no list ${name}.`);
  return list;
}

/** A list's name with a star for each of what there is one list of: a ward, a year, a month. */
function kindOf(name: string): string {
  return name
    .replace(/^\/(wards|decision-makers|topics)\/[a-z-]+\//, "/$1/*/")
    .replaceAll(/\/(?:\d{4}|undated)(?=\/)/g, "/*")
    .replace(/\/\d\d(?=\/)/, "/*")
    .replace(/month-\d+/, "month-*");
}

/** The formats that lists of a kind are in, with "of some" where one that holds anything lacks what another has. */
function nameFormats(ofKind: readonly SiteList[]): string {
  const formats = ["page", "years", "feed", "csv", "json"] as const;
  const lacks = (list: SiteList, format: (typeof formats)[number]) =>
    list[format] === null && !(format === "years" && list.said === 0);
  return formats
    .filter((format) => ofKind.some((list) => list[format] !== null))
    .map((format) => (ofKind.some((list) => lacks(list, format)) ? `${format} of some` : format))
    .join(", ");
}

/** How a list's formats differ. A feed has the 50 last changed; a file of decisions only what has a record of one. */
function listDisagreements(list: SiteList): string[] {
  const { name, said, page, years, feed, csv, json } = list;
  const entries = years ?? page;
  if (entries === null) return [];
  const recorded = [...new Set(entries)].filter(isRecorded).sort();
  const [shown, changed] = [page ?? [], feed?.map((entry) => /\d{4}\/\d{4}[a-z]?/i.exec(entry)?.[0] ?? "")];
  const isOfChanges = feed?.some((entry) => entry.startsWith("correction/"));
  const followed = isOfChanges ? entries : [...new Set(entries)];
  return [
    ...(said === null || said === entries.length ? [] : [`${name} says ${said} and has ${entries.length}`]),
    ...(shown.every((matter) => entries.includes(matter)) ? [] : [`${name} has what its years have not`]),
    ...(changed === undefined || isOf(changed, followed) ? [] : [`${name} has another feed: ${changed}`]),
    ...[csv, json]
      .filter((file) => file !== null && String(file.toSorted()) !== String(recorded))
      .map((file) => `${name} has ${recorded}, and a file ${file}`),
  ];
}

function isOf(changed: readonly string[], followed: readonly string[]): boolean {
  const most = Math.min(50, followed.length);
  return changed.length === most && changed.every((matter) => followed.includes(matter));
}

function isRecorded(reference: string): boolean {
  return readFile<{ decision: object | null }>(`/decisions/${reference}/index.json`).decision !== null;
}

/** A table says a number for each list of a page, and a link one: that of the first. */
function isMiscounted({ of, said }: SaidCount): boolean {
  return said.join() !== countIn(of).slice(0, said.length).join();
}
