import fc from "fast-check";
import { expect, test } from "vitest";
import { type IndexedPage, parseFacts, serialiseFacts } from "../../src/search/facts-table.ts";
import { factsWith } from "./sample-facts.ts";

const pages = fc.array(
  fc
    .record({
      id: fc.string(),
      url: fc.string(),
      wards: fc.array(fc.string(), { maxLength: 3 }),
      maker: fc.option(fc.string()),
      topics: fc.array(fc.constantFrom("Parks", "Roads, paths", '"quoted"')),
      key: fc.constantFrom("yes", "no", "not-recorded"),
      day: fc.option(fc.constantFrom("2020-01-01", "2021-12-31")),
    })
    .map((given) => factsWith(given as Partial<IndexedPage>)),
);

test("a table of facts is read as it was written", () => {
  fc.assert(
    fc.property(pages, (written) => {
      expect(parseFacts(serialiseFacts(written))).toEqual(written);
    }),
  );
});
