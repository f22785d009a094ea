import { describe, expect, test } from "vitest";
import { parseRecordText } from "../../src/source/read-record.ts";
import { judgeBytes } from "../../src/source/read-text-file.ts";
import { tellBytes } from "./told-lines.ts";

const lines = [
  "---",
  "title: Harbour crossing",
  "callIn:",
  "  eligible: true",
  "money:",
  "  - amount: £5",
  "    kind: annual",
];
const more = ["wards: [staithe, harbour-east]", "effectiveFrom:", "---", "First line", ""];
const text = [...lines, ...more].join("\n");

function locate(path: readonly PropertyKey[], at?: "key" | "value"): string {
  const { value } = parseRecordText("content/x.md", "decision", text);
  const place = value?.frontMatter.locate(path, at);
  return `${place?.path} ${place?.line}:${place?.column}`;
}

describe("where a field stands", () => {
  test.each<[string, readonly PropertyKey[], "key" | "value" | undefined, string]>([
    ["at its value", ["title"], undefined, "2:8"],
    ["at its name, when that is asked for", ["title"], "key", "2:1"],
    ["at its name, when its value is set out below", ["callIn"], undefined, "3:1"],
    ["at its value within a set", ["callIn", "eligible"], undefined, "4:13"],
    ["at the set, when it is not in it", ["callIn", "reason"], undefined, "3:1"],
    ["at the entry of a list", ["money", 0], undefined, "6:5"],
    ["at its value within an entry", ["money", 0, "kind"], undefined, "7:11"],
    ["at the list, when there is no such entry", ["money", 1, "kind"], undefined, "5:1"],
    ["at an entry between brackets", ["wards", 1], undefined, "8:18"],
    ["at its name, when it is blank", ["effectiveFrom"], undefined, "9:1"],
    ["at the top of the file, when it is nowhere", ["status"], undefined, "1:1"],
    ["at the top of the file, when no field is meant", [], undefined, "1:1"],
  ])("is %s", (_, path, at, expected) => {
    expect(locate(path, at)).toBe(`content/x.md ${expected}`);
  });
});

describe("the ends of lines", () => {
  test.each([
    ["\\n", text],
    ["\\r\\n", text.replaceAll("\n", "\r\n")],
    ["\\r", text.replaceAll("\n", "\r")],
    ["\\r\\n after a byte order mark", `\uFEFF${text.replaceAll("\n", "\r\n")}`],
  ])("may be %s and give the same text", (_, written) => {
    expect(judgeBytes("content/x.md", Buffer.from(written))).toEqual({ text, problems: [] });
  });

  test("do not move a problem, nor does a byte order mark", () => {
    const faulty = "a: 1\nHar\u00ADbour\n";
    const told = tellBytes(faulty);
    expect(told[0]).toMatch(/^ {2}2:4 /);
    expect(tellBytes(`\uFEFF${faulty.replaceAll("\n", "\r\n")}`)).toEqual(told);
  });
});

test("a byte order mark takes up no column before a byte that cannot be read", () => {
  const bytes = Buffer.concat([Buffer.from("\uFEFFa: £"), Uint8Array.of(0x93)]);
  expect(judgeBytes("content/x.md", bytes).problems).toMatchObject([
    { id: "file-not-utf8", line: 1, column: 5 },
  ]);
});

test("a record's body begins on the line after its fields", () => {
  expect(parseRecordText("content/x.md", "decision", text).value?.body).toEqual({
    path: "content/x.md",
    text: "First line\n",
    firstLine: 11,
  });
});

test("a record may have no body, and no line end after its fields", () => {
  expect(parseRecordText("content/x.md", "decision", "---\ntitle: x\n---").value?.body).toEqual({
    path: "content/x.md",
    text: "",
    firstLine: 4,
  });
});
