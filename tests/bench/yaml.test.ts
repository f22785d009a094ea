import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { serialiseFields, serialiseValue } from "../../scripts/bench/corpus/yaml.ts";

test("any text in front matter is read back as it was", () => {
  const text = fc.oneof(
    fc.string(),
    fc.stringMatching(/^[A-Za-z0-9 .'-]{1,12}$/),
    fc.constantFrom("yes", "null", "2020/0143"),
  );
  fc.assert(
    fc.property(text, fc.array(text), (line, list) => {
      expect(parse(serialiseFields({ line, list, group: { line } }))).toEqual({
        line,
        list,
        group: { line },
      });
    }),
  );
});

test("quotes stand only where YAML might read something else", () => {
  const values = [
    "Full Council",
    "2026-03-20",
    "2020/0143",
    "2020/0143#c",
    "£500",
    "a: b",
    "no",
    "12:00",
    "Director of Children's Services",
  ];
  expect(serialiseValue(values)).toBe(
    `[Full Council, 2026-03-20, 2020/0143, "2020/0143#c", "£500", "a: b", "no", "12:00", Director of Children's Services]`,
  );
});

test("fields that are undefined are left out", () => {
  expect(serialiseFields({ isKey: undefined, due: { from: "2026-03-20", to: undefined } })).toBe(
    "due: { from: 2026-03-20 }\n",
  );
});
