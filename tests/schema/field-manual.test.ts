import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { formatFieldManual, placeFieldManual } from "../../src/schema/field-manual.ts";

test("the officers' manual holds the field tables as the schemas have them now (else run: npm run manual)", () => {
  const manual = readFileSync("content/README.md", "utf8").replaceAll("\r\n", "\n");
  expect(placeFieldManual(manual, formatFieldManual())).toBe(manual);
});

test("refuses a manual that has lost the marks between which the tables stand", () => {
  expect(() => placeFieldManual("# Manual\n", "tables")).toThrow(
    'The manual has lost its marks "<!-- fields:begin -->" and "<!-- fields:end -->".',
  );
});
