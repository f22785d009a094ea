import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseYamlInFull } from "../../src/source/parse-yaml.ts";
import { readQuickYaml } from "../../src/source/quick-yaml.ts";
import { splitFrontMatter } from "../../src/source/split-front-matter.ts";
import { yamlText } from "../../src/source/yaml-text.ts";

const plainName = fc.constantFrom(..."title wards a B2 c_d url money to role from".split(" "));
const oddName = fc.constantFrom(
  ...[
    "null",
    "True",
    "12",
    "e-f",
    "g h",
    '"i"',
    "__proto__",
    "<<",
    "",
    "?",
    "- a",
    "# a",
    "\u00a0a",
    "\uFEFFa",
  ],
);
const name = fc.oneof({ weight: 30, arbitrary: plainName }, { weight: 1, arbitrary: oddName });
const plainValue = fc.constantFrom(
  ...[
    "a",
    "b c",
    "2026-01-12",
    "2015/0001",
    "14",
    "0",
    "12th",
    "£210,200",
    "(c)",
    "true",
    "yes",
    "R&D",
    "k [1] {2}",
  ],
  ...[
    '"q: r #s"',
    "'t'",
    '""',
    "https://d.example/e?f=g",
    "10:30",
    "[]",
    "{}",
    "[ l, m ]",
    "{ n: o, p: 2 }",
    "[a,b]",
  ],
  ...["[{ q: [r, s] }, 't']", "{ u: v w, x: { y: z } }", "[true, 3, 'b', c d]", "it's", 'say "so"', "a, b"],
);
const oddValue = fc.constantFrom(
  ...[
    "007",
    "00",
    "1.5",
    "1e3",
    "0x1F",
    "0o17",
    "1_000",
    "12a",
    "99999999999999999999",
    "2026-01",
    "1.",
    "5-",
  ],
  ...[
    "False",
    "TRUE",
    "null",
    "NULL",
    "~",
    ".inf",
    ".5",
    "-5",
    "+5",
    "-",
    "- a",
    '"u\\n"',
    "'v''w'",
    '"x',
    "'y",
  ],
  ...[
    '"z" a',
    "'z'b",
    "“b”",
    "‘c’",
    "a: b",
    "a:",
    "a :b",
    "a #j",
    "a#k",
    "#k",
    "a ",
    "a,",
    "[a",
    "a]",
    "[a]]",
    "{a: b",
    "[a, ]",
  ],
  ...[
    "{ a: b, a: c }",
    "[,]",
    "[a: b]",
    "{ a }",
    "{ a: }",
    "{ a: [b: c] }",
    "{'a': b}",
    "{ a:b }",
    "{ null: b }",
    "[&a b]",
  ],
  ...[
    "[007]",
    "[a #b]",
    "[a:b]",
    "[ab:]",
    "{ a: b: c }",
    "[[[[[[[[[a]]]]]]]]]",
    "[a] b",
    "[a]#b",
    "&a b",
    "*a",
    "!b",
    "!!str c",
  ],
  ...[
    "|",
    ">",
    "@d",
    "`e",
    "%f",
    "? g",
    "\\",
    "é",
    "a\u00a0",
    "Note:\u00a0a",
    "\u00a0a",
    "a\u2028b",
    "\uFEFFa",
    "\ta",
    "a\tb",
    "a\t",
    "a\r",
    "a\0",
  ],
);
const anyValue = fc.oneof(plainValue, oddValue);
const value = fc.oneof(
  { weight: 20, arbitrary: plainValue },
  { weight: 1, arbitrary: oddValue },
  {
    weight: 1,
    arbitrary: fc
      .tuple(plainValue, fc.constantFrom("", " ", ", ", ": "), plainValue)
      .map((parts) => parts.join("")),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(..."[{"), anyValue, fc.constantFrom(..."]}"))
      .map((parts) => parts.join("")),
  },
);
const odd = <Value>(plain: Value, ...rest: Value[]) =>
  fc.oneof({ weight: 20, arbitrary: fc.constant(plain) }, { weight: 1, arbitrary: fc.constantFrom(...rest) });
const field = fc.tuple(name, odd(": ", ":", ":  ", ": \t", " : "), value).map((parts) => parts.join(""));
const below = (lead: string, entry: fc.Arbitrary<string>) =>
  fc
    .tuple(
      name,
      odd("", " ", " # a", " &a"),
      fc.array(fc.tuple(odd(lead, "", " ", "    ", "\t"), entry), { maxLength: 3 }),
    )
    .map(([key, mark, entries]) => [`${key}:${mark}`, ...entries.map((parts) => parts.join(""))].join("\n"));
const entry = fc.tuple(odd("- ", "-", "-  ", "- - "), value).map((parts) => parts.join(""));
const mapEntry = fc
  .tuple(odd("- ", "-"), field, odd("\n    ", "\n  ", "\n     "), field)
  .map((parts) => parts.join(""));
const deep = Array.from({ length: 25 }, (_, i) => `${" ".repeat(i)}a:`).join("\n");
const line = fc.oneof(
  { weight: 8, arbitrary: field },
  { weight: 2, arbitrary: below("  ", entry) },
  { weight: 2, arbitrary: below("", entry) },
  { weight: 2, arbitrary: below("  ", mapEntry) },
  { weight: 1, arbitrary: below("  ", field) },
  { weight: 1, arbitrary: below("  ", below("    ", entry)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", " ", "---", "...", "%YAML 1.2", "title", "a:b", "# a", "  a", deep),
  },
);
const yaml = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), odd("\n", "", "\n\n", "\r\n", "\n \n"))
  .map(([lines, end]) => lines.join("\n") + end);

function expectSame(text: string): void {
  const quick = readQuickYaml(text);
  if (quick === undefined) return;
  const { data, problems } = parseYamlInFull(yamlText("a.md", text), "map");
  expect({ value: quick, problems: [] }).toStrictEqual({ value: data?.value, problems });
}

test("reads any YAML as reading it in full does, without a problem, or not at all", () => {
  fc.assert(fc.property(yaml, expectSame), {
    numRuns: Number(process.env["REGISTER_DEEP_RUNS"] ?? 1) * 3000,
  });
});

test("reads what records are made of", () => {
  const text = [
    'title: "Harbour crossing: next stage"',
    "reference: 2026/0143",
    "decidedOn: 2026-01-12",
    "isKey: true",
    "years: 7",
    "wards: [harbour-east, harbour-west]",
    'contact: { role: Director of Place, email: "place@a.example" }',
    "topics:",
    "  - Flooding and coast",
    "documents:",
    "  - title: Plan",
    "    file: plan.pdf",
    "checked:",
    "",
  ].join("\n");
  expect(readQuickYaml(text)).toEqual({
    title: "Harbour crossing: next stage",
    reference: "2026/0143",
    decidedOn: "2026-01-12",
    isKey: true,
    years: 7,
    wards: ["harbour-east", "harbour-west"],
    contact: { role: "Director of Place", email: "place@a.example" },
    topics: ["Flooding and coast"],
    documents: [{ title: "Plan", file: "plan.pdf" }],
    checked: null,
  });
});

const records = globSync(["content/**/*.md", "tests/fixtures/**/*.md"]).sort();

test.each(records)("reads %s as reading it in full does, or not at all", (file) => {
  const split = splitFrontMatter(file, readFileSync(file, "utf8"));
  if ("yaml" in split) expectSame(split.yaml);
});
