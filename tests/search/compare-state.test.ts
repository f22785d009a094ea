import { describe, expect, test } from "vitest";
import { listSharedFacetChoices } from "../../src/components/words/search-words.ts";
import { parseCompareState, serialiseCompareState, sharedFacets } from "../../src/search/compare-state.ts";
import { facetNames } from "../../src/search/search-query.ts";
import type { KnownValues } from "../../src/search/search-state.ts";

const own = "https://decisions.wexmere.example";
const vale = "https://decisions.marrowvale.example";
const known = Object.fromEntries(
  facetNames.map((name) => [name, new Map(name === "kind" ? [["report", "Report"]] : [])]),
) as unknown as KnownValues;
const read = (query: string, listed: readonly string[] = []) =>
  parseCompareState(new URLSearchParams(query), known, listed, own);

describe("the registers in the address of a search of several councils", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["q=bridge", [], []],
    ["q=bridge", [vale], [vale]],
    ["with=&q=bridge", [vale], []],
    ["with=https://b.example", [vale], ["https://b.example"]],
    [`with=${vale}&with=decisions.marrowvale.example/search/`, [], [vale]],
    [`with=${own}/&with=${vale}`, [], [vale]],
    ["q=bridge", [own, vale], [vale]],
    [
      "with=a.example,b.example+c.example",
      [],
      ["https://a.example", "https://b.example", "https://c.example"],
    ],
  ])("%s, where %j are listed, are %j", (query, listed, origins) => {
    expect(read(query, listed)).toMatchObject({ state: { origins }, faults: [] });
  });

  test("are no more than eight", () => {
    const query = Array.from({ length: 9 }, (_, at) => `with=r${at}.example`).join("&");
    const { state, faults } = read(query);
    expect(state.origins).toHaveLength(8);
    expect(faults).toEqual(["Only the first 8 of the other registers were searched."]);
  });

  test("that are no addresses are left out, with a sentence", () => {
    expect(read(`with=council&with=${vale}`)).toMatchObject({
      state: { origins: [vale] },
      faults: [
        "“council” is not the address of a register, so it was left out. Type one like https://decisions.example.org.",
      ],
    });
  });
});

describe("what is looked for in several registers", () => {
  test("is read as the search of one register reads it, without what is each council's own", () => {
    const { state, faults } = read(
      "q=bridge&kind=report&ward=staithe&maker=cabinet&topic=Roads&from=2020&page=3",
    );
    expect(state.search).toMatchObject({ q: "bridge", from: "2020", page: 1 });
    expect(state.search.facets).toMatchObject({ kind: ["report"], ward: [], maker: [], topic: [] });
    expect(faults).toEqual([
      "Wards are each council’s own, so none can be chosen for several councils.",
      "Decision makers are each council’s own, so none can be chosen for several councils.",
      "Topics are each council’s own, so none can be chosen for several councils.",
    ]);
  });

  test("can be narrowed by the facets that the form offers, and by no other", () => {
    expect(listSharedFacetChoices([]).map(({ name }) => name)).toEqual(sharedFacets);
  });

  test.each<[string, readonly string[], string]>([
    ["q=bridge", [], "q=bridge"],
    [`with=${vale}&q=bridge`, [vale], "q=bridge"],
    [`with=${vale}&q=bridge`, [], `with=${encodeURIComponent(vale)}&q=bridge`],
    ["with=&q=bridge", [vale], "with=&q=bridge"],
    ["with=&q=", [], ""],
  ])("%s, where %j are listed, is written %j", (query, listed, written) => {
    expect(serialiseCompareState(read(query, listed).state, listed)).toBe(written);
  });
});
