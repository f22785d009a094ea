import { expect, test } from "vitest";
import { z } from "zod";
import { field } from "../../src/schema/field.ts";
import { formatFieldTable, listFields } from "../../src/schema/field-table.ts";

const said = (means: string, example: unknown) => ({ means, example, source: "Register" });

const schema = z.strictObject({
  title: field(z.string(), said("What it is | about.", "Harbour crossing: award")),
  wards: field(
    z.union([z.literal("all"), z.array(z.string())]).optional(),
    said("Which wards.", ["staithe"]),
  ),
  callIn: field(
    z
      .discriminatedUnion("eligible", [
        z.strictObject({ eligible: field(z.literal(true), said("Whether it can be called in.", true)) }),
        z.strictObject({
          eligible: field(z.literal(false), said("Whether it can be called in.", true)),
          reason: field(z.enum(["urgent", "not-key"]), said("Why not.", "urgent")),
        }),
      ])
      .optional(),
    said("Call-in.", { eligible: true }),
  ),
  money: field(
    z.array(z.strictObject({ amount: field(z.string(), said("How much.", "£5")) })),
    said("Amounts.", []),
  ),
});

test("lists each field with those inside it, and the form of a record that has it", () => {
  expect(listFields(schema)).toEqual([
    {
      name: "title",
      required: true,
      when: null,
      means: "What it is | about.",
      example: "Harbour crossing: award",
      source: "Register",
    },
    {
      name: "wards",
      required: false,
      when: null,
      means: "Which wards.",
      example: ["staithe"],
      source: "Register",
      values: ["all"],
    },
    {
      name: "callIn",
      required: false,
      when: null,
      means: "Call-in.",
      example: { eligible: true },
      source: "Register",
    },
    {
      name: "callIn.eligible",
      required: true,
      when: null,
      means: "Whether it can be called in.",
      example: true,
      source: "Register",
      values: ["true", "false"],
    },
    {
      name: "callIn.reason",
      required: true,
      when: "callIn.eligible: false",
      means: "Why not.",
      example: "urgent",
      source: "Register",
      values: ["urgent", "not-key"],
    },
    { name: "money", required: true, when: null, means: "Amounts.", example: [], source: "Register" },
    {
      name: "money.amount",
      required: true,
      when: null,
      means: "How much.",
      example: "£5",
      source: "Register",
    },
  ]);
});

test("prints the fields as a Markdown table, examples as an officer would write them", () => {
  expect(formatFieldTable(schema).split("\n")).toEqual([
    "| Field | Needed | What it means | Example | Source |",
    "| --- | --- | --- | --- | --- |",
    '| `title` | Yes | What it is \\| about. | `"Harbour crossing: award"` | Register |',
    "| `wards` | No | Which wards. One of `all`. | `[staithe]` | Register |",
    "| `callIn` | No | Call-in. | `{eligible: true}` | Register |",
    "| `callIn.eligible` | Yes | Whether it can be called in. One of `true`, `false`. | `true` | Register |",
    "| `callIn.reason` | Yes, with `callIn.eligible: false` | Why not. One of `urgent`, `not-key`. | `urgent` | Register |",
    "| `money` | Yes | Amounts. | `[]` | Register |",
    "| `money.amount` | Yes | How much. | `£5` | Register |",
    "",
  ]);
});
