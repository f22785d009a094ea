import { expect, test } from "vitest";
import { deriveCompleteness } from "../../src/register/completeness.ts";
import { sampleRegister } from "../components/sample-register.ts";
import { matterFiles, record, registerOf } from "./sample-content.ts";

const origin = { source: "old-register.html" };

test("counts what each decision taken does not record, and takes a proposal for none", async () => {
  const register = await registerOf({
    "decisions/2024/0001-bare/decision.md": record(
      { reference: "2024/0001", title: "Bare", regime: "not-recorded", status: "not-recorded", origin },
      "## Decision\n\nTo do it.\n",
    ),
    ...matterFiles("2026/0002", {
      status: "proposed",
      decidedOn: undefined,
      effectiveFrom: undefined,
      callIn: undefined,
      origin,
    }),
  });
  expect(deriveCompleteness(register)).toEqual({
    decisions: 2,
    proposed: 1,
    undecided: 0,
    unrecorded: [
      { fact: "decidedOn", count: 1 },
      { fact: "publishedOn", count: 1 },
      { fact: "decisionMaker", count: 1 },
      { fact: "wards", count: 1 },
      { fact: "isKey", count: 1 },
      { fact: "callIn", count: 1 },
      { fact: "reasons", count: 1 },
      { fact: "alternatives", count: 1 },
      { fact: "interests", count: 1 },
    ],
  });
});

test("asks whether it is key of executive decisions only, and counts a matter with a report alone as undecided", () => {
  const { undecided, unrecorded } = deriveCompleteness(sampleRegister);
  // 2026/0139 was for a committee, and 2025/0101 does not say what kind of decision it was.
  expect([undecided, unrecorded.find(({ fact }) => fact === "isKey")]).toEqual([
    1,
    { fact: "isKey", count: 1 },
  ]);
});
