import fc from "fast-check";
import { expect, test } from "vitest";
import type { Problem } from "../../src/problems/problem.ts";
import { decisionSchema } from "../../src/schema/decision.ts";
import { parseRecord } from "../../src/schema/parse-record.ts";
import { parseRecordText } from "../../src/source/read-record.ts";
import { judgeBytes } from "../../src/source/read-text-file.ts";

const whole = Buffer.from(`---
reference: 2026/0143
title: "Harbour crossing: award of contract"
regime: exec-member
status: recommendations-approved
decidedOn: 2026-03-20
isKey: true
keyReasons: [expenditure-or-savings]
wards:
  - harbour-east
  - staithe
callIn:
  eligible: true
  calledIn:
    on: 2026-03-24
    by: "Six members: see minute 12" # a note
    grounds: >-
      The consultation did not
      reach Tŷ Gwyn.
interests:
  - member: Councillor Ada Thornbury
    nature: 'Trustee of the lifeboat station.'
money:
  - amount: £7,481,658
    kind: contract-total
---

## Decision

To award the contract.
`);

/** Everything that is told of a file, from its bytes to its fields. */
function judge(bytes: Uint8Array): Problem[] {
  const { text, problems } = judgeBytes("content/x.md", bytes);
  if (text === null) return problems;
  const read = parseRecordText("content/x.md", "decision", text);
  const parsed = read.value === null ? [] : parseRecord(decisionSchema, read.value.frontMatter).problems;
  return [...problems, ...read.problems, ...parsed];
}

/** Problems that do not stand on a character of the file, or just after the last of a line. */
function listOutside(bytes: Uint8Array): Problem[] {
  const text = new TextDecoder().decode(bytes);
  const lines = text.split(/\r\n|\r|\n/);
  return judge(bytes).filter(({ line, column, path }) => {
    const written = lines[line - 1];
    return path !== "content/x.md" || written === undefined || column < 1 || column > written.length + 1;
  });
}

const seed = 20_260_320;
const signs = "\t\u00A0 :#-[]{}\"'“”’!&*|>%@`\\,?~\r\n\u0000\u200B\u0301а£=<0123456789yes";

test("the record that is spoilt below has nothing wrong with it", () => {
  expect(judge(whole)).toEqual([]);
});

test("bytes flipped anywhere never throw, and are told within the file", () => {
  const flips = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(flips, (changes) => {
      const bytes = Buffer.from(whole);
      for (const [at, byte] of changes) bytes[at] = byte;
      expect(listOutside(bytes)).toEqual([]);
    }),
    { seed, numRuns: 2000 },
  );
});

test("signs that mean something to YAML, put anywhere, never throw, and are told within the file", () => {
  const text = whole.toString();
  const sign = fc.constantFrom(...signs);
  const puts = fc.array(fc.tuple(fc.nat(text.length), sign, fc.nat(3)), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(puts, (changes) => {
      const changed = changes.reduce(
        (now, [at, put, dropped]) => now.slice(0, at) + put + now.slice(at + dropped),
        text,
      );
      expect(listOutside(Buffer.from(changed))).toEqual([]);
    }),
    { seed, numRuns: 3000 },
  );
});

test("lines dropped, repeated or moved never throw, and are told within the file", () => {
  const lines = whole.toString().split("\n");
  fc.assert(
    fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 40 }), (order) => {
      const bytes = Buffer.from(order.map((at) => lines[at]).join("\n"));
      expect(listOutside(bytes)).toEqual([]);
    }),
    { seed, numRuns: 2000 },
  );
});

test("a file of anything at all never throws, and is told within the file", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (fields) => {
      expect(listOutside(Buffer.from(`---\n${fields}\n---\n`))).toEqual([]);
    }),
    { seed, numRuns: 2000 },
  );
});

test("a slip in one field's name is always told at that name", () => {
  const names = ["title", "regime", "status", "decidedOn", "keyReasons", "money"];
  fc.assert(
    fc.property(fc.constantFrom(...names), fc.nat(20), fc.constantFrom(..."xqz"), (name, at, letter) => {
      const slip = name.slice(0, at % name.length) + letter + name.slice(at % name.length);
      const text = whole.toString().replace(`\n${name}:`, `\n${slip}:`);
      const line = text.split("\n").findIndex((each) => each.startsWith(`${slip}:`)) + 1;
      const told = judge(Buffer.from(text)).filter(({ id }) => id === "field-unknown");
      expect(told).toMatchObject([{ line, column: 1, field: slip, remedy: `Did you mean "${name}"?` }]);
    }),
    { seed, numRuns: 200 },
  );
});

test("what is nested a hundred thousand times is told, and soon", () => {
  const started = performance.now();
  expect(judge(Buffer.from(`---\na: ${"[".repeat(100_000)}\n---\n`)).map(({ id }) => id)).toEqual([
    "yaml-too-deep",
  ]);
  expect(performance.now() - started).toBeLessThan(5000);
});
