import { expect, test } from "vitest";
import { isWrittenAmount } from "../../src/search/written-amount.ts";

test.each(["7,481,658", "£7,481,658", "£ 7,481,658.50", " £640 ", "£7481658", "1,000"])(
  "%j is an amount",
  (typed) => {
    expect(isWrittenAmount(typed)).toBe(true);
  },
);

test.each(["2020", "7481658", "2020/0143", "£", "£7.5m", "12,34", "7,481,658 bridge", "1,000.5", ""])(
  "%j is not taken for an amount",
  (typed) => {
    expect(isWrittenAmount(typed)).toBe(false);
  },
);
