import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNames, facetNames, sortNames } from "../../src/search/search-query.ts";
import {
  type KnownValues,
  parseSearchState,
  type SearchState,
  serialiseSearchState,
  toQuery,
} from "../../src/search/search-state.ts";

const known: KnownValues = {
  ...(Object.fromEntries(facetNames.map((name) => [name, new Map()])) as unknown as KnownValues),
  ward: new Map([
    ["staithe", "Staithe"],
    ["eastgate", "Eastgate"],
    ["not_recorded", "Ward not recorded"],
  ]),
  kind: new Map([["decision", "Decision"]]),
};

const read = (query: string) => parseSearchState(new URLSearchParams(query), known);

describe("the address of a search", () => {
  test("is read whole", () => {
    const { state, faults } = read(
      "q=swing+bridge&ward=staithe&ward=not_recorded&from=2019&to=March+2020&date=published&sort=oldest&page=3",
    );
    expect(faults).toEqual([]);
    expect(state).toEqual({
      q: "swing bridge",
      facets: {
        kind: [],
        ward: ["staithe", "not_recorded"],
        maker: [],
        status: [],
        key: [],
        callin: [],
        money: [],
        topic: [],
      },
      from: "2019",
      to: "March 2020",
      date: "published",
      sort: "oldest",
      page: 3,
    });
    expect(toQuery(state)).toEqual({
      words: "swing bridge",
      facets: state.facets,
      days: { name: "published", first: "2019-01-01", last: "2020-03-31" },
      sort: "oldest",
    });
  });

  test.each([
    ["ward=narnia", "This register has no ward “narnia”, so it was left out."],
    [
      "from=yesterday",
      "“yesterday” is not a date, so it was left out. Type a day, a month or a year: 21/11/2014, March 2020 or 2020.",
    ],
    ["from=2020&to=2019", "“2020” is after “2019”, so the dates were left out."],
    [`q=${"x".repeat(10_000)}`, "Only the first 300 characters of what you typed were looked for."],
  ])("says what of %.20s was left out, and keeps the rest", (query, fault) => {
    const { state, faults } = read(`${query}&kind=decision`);
    expect(faults).toEqual([fault]);
    expect(state.facets.kind).toEqual(["decision"]);
    expect(toQuery(state).days).toBeNull();
  });

  test.each([
    ["q=bridge", "relevance"],
    ["ward=staithe", "newest"],
    ["q=bridge&sort=published", "published"],
    ["q=bridge&sort=sideways", "relevance"],
  ])("%s asks for the order %s", (query, sort) => {
    expect(toQuery(read(query).state).sort).toBe(sort);
  });

  test("never fails, whatever it says", () => {
    const params = fc.array(
      fc.tuple(fc.constantFrom("q", "from", "to", "date", "sort", "page", ...facetNames), fc.string()),
    );
    fc.assert(
      fc.property(params, (pairs) => {
        const { state } = parseSearchState(new URLSearchParams(pairs), known);
        expect(toQuery(state).words.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  test("says again what was read from it", () => {
    fc.assert(
      fc.property(states, (state) => {
        const address = serialiseSearchState(state);
        expect(parseSearchState(new URLSearchParams(address), known).state).toEqual(state);
      }),
    );
  });
});

const states: fc.Arbitrary<SearchState> = fc
  .record({
    q: fc.string({ maxLength: 50 }).map((text) => text.replace(/\s+/g, " ").trim()),
    ward: fc.subarray(["staithe", "eastgate", "not_recorded"]),
    from: fc.constantFrom("", "2019", "March 2020", "nonsense"),
    to: fc.constantFrom("", "2021", "1/2/2022"),
    date: fc.constantFrom(...dayNames),
    sort: fc.option(fc.constantFrom(...sortNames)),
    page: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(({ ward, date, ...rest }) => ({
    ...rest,
    // Which date is meant is not said where there are none.
    date: rest.from === "" && rest.to === "" ? "decided" : date,
    facets: { ...read("").state.facets, ward },
  }));
