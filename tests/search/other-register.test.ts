import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { IndexedPage } from "../../src/search/facts-table.ts";
import { serialiseFacts } from "../../src/search/facts-table.ts";
import { parseOtherFacts } from "../../src/search/other-pages.ts";
import { placeOtherParts } from "../../src/search/other-parts.ts";
import { pagefindVersion } from "../../src/search/pagefind-module.ts";
import { factsWith } from "./sample-facts.ts";

const origin = "https://decisions.example.org";
const read = (given: Record<string, unknown>) =>
  parseOtherFacts(serialiseFacts([factsWith(given as Partial<IndexedPage>)]), origin);

describe("the pages of another register", () => {
  test("are as it writes them, at whole addresses", () => {
    expect(read({ day: "2025-03-04", maker: "cabinet" })).toEqual([
      factsWith({
        day: "2025-03-04",
        maker: "cabinet",
        url: `${origin}/decisions/2025/0001/`,
      } as Partial<IndexedPage>),
    ]);
  });

  test.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "data:text/html,hello",
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "https://elsewhere.example/",
    "http://decisions.example.org/",
    "https://decisions.example.org:8080/",
    "blob:https://decisions.example.org/1",
  ])("are refused where one is at %j", (url) => {
    expect(() => read({ url })).toThrow(/not its own/);
  });

  test.each([
    { url: 1 },
    { url: null },
    { id: "../../../secret" },
    { day: "2025-02-30" },
    { day: 20250304 },
    { decided: "yesterday" },
    { wards: "staithe" },
    { topics: [{}] },
    { kind: {} },
    { status: 3 },
    { reference: null },
  ])("are refused where one has %j", (given) => {
    expect(() => read(given)).toThrow(/is not what a register's is/);
  });

  test.each(["", "null", "[]", "{}", '{"id":{"values":["en_0"],"at":[0]}}'])(
    "are refused where their table is %j",
    (table) => {
      expect(() => parseOtherFacts(table, origin)).toThrow();
    },
  );
});

describe("the parts of another register's search", () => {
  const days = {
    day: { first: "2025-01-01", last: "2025-12-31" },
    decided: null,
    published: null,
    effective: null,
  };
  const part = { name: "2025-0000", url: "/elsewhere/", tag: "0a1b", pages: 5, days };

  test("lie where their names say, whatever address they give", () => {
    expect(placeOtherParts([part], origin)).toEqual([{ ...part, url: `${origin}/pagefind/2025-0000/` }]);
  });

  test.each([
    null,
    {},
    [null],
    [{ ...part, name: "../secret" }],
    [{ ...part, name: 7 }],
    [{ ...part, tag: "a&b=c" }],
    [{ ...part, pages: "many" }],
    [{ ...part, days: null }],
    [{ ...part, days: { ...days, day: { first: "2025-01-01" } } }],
    [{ ...part, days: { day: null } }],
  ])("are none where the list is %j", (list) => {
    expect(placeOtherParts(list, origin)).toBeNull();
  });
});

test("the version of Pagefind that other registers must have is the one this register is indexed with", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
    dependencies: Record<string, string>;
  };
  expect(dependencies["pagefind"]).toBe(pagefindVersion);
});
