import { expect, test } from "vitest";
import { parseWrittenSpan } from "../../src/search/written-span.ts";

test.each([
  ["2020", "2020-01-01", "2020-12-31"],
  [" 2020 ", "2020-01-01", "2020-12-31"],
  ["March 2020", "2020-03-01", "2020-03-31"],
  ["mar. 2020", "2020-03-01", "2020-03-31"],
  ["feb 2024", "2024-02-01", "2024-02-29"],
  ["Dec 2020", "2020-12-01", "2020-12-31"],
  ["3/2020", "2020-03-01", "2020-03-31"],
  ["2020-03", "2020-03-01", "2020-03-31"],
  ["21/11/2014", "2014-11-21", "2014-11-21"],
  ["21 November 2014", "2014-11-21", "2014-11-21"],
  ["2014-11-21", "2014-11-21", "2014-11-21"],
])("%j means the days from %s to %s", (text, first, last) => {
  expect(parseWrittenSpan(text)).toEqual({ first, last });
});

test.each(["", "yesterday", "13/2020", "31/02/2025", "20200", "99", "Marchtember 2020", "0/2020", "ma 2020"])(
  "%j means no days",
  (text) => {
    expect(parseWrittenSpan(text)).toBeUndefined();
  },
);
