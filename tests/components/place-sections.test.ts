import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listDecisionParts } from "../../src/components/decision/decision-parts.ts";
import { placeSections } from "../../src/components/decision/place-sections.ts";
import type { Section } from "../../src/markdown/rendered-body.ts";
import { type SectionName, sectionNames } from "../../src/markdown/section-names.ts";
import { sampleDecision, sampleMatter } from "./sample-register.ts";

const section = (name: SectionName | null, heading: string | null = name): Section => ({
  name,
  heading,
  anchor: heading,
  html: "",
  text: "",
});
const names = [null, ...(Object.keys(sectionNames) as SectionName[])];

describe("the sections of a decision's body", () => {
  test("are each put in exactly one place, in source order", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...names)), fc.boolean(), (chosen, isProposed) => {
        const sections = chosen.map((name) => section(name));
        const placed = Object.values(placeSections(sections, isProposed));
        expect(placed.flat().length).toBe(sections.length);
        for (const group of placed) expect(group).toEqual(sections.filter((each) => group.includes(each)));
      }),
    );
  });

  test("put a proposed decision where the decision would be, in a proposal only", () => {
    const sections = [section("proposed-decision")];
    expect([placeSections(sections, true).decision, placeSections(sections, false).decision]).toEqual([
      sections,
      [],
    ]);
  });

  test("never put recommendations where the decision goes", () => {
    expect(placeSections([section("recommendations")], true).decision).toEqual([]);
  });
});

describe("the parts of a decision page", () => {
  const headings = (change: Partial<typeof sampleDecision>) => {
    const decision = { ...sampleDecision, ...change };
    const placed = placeSections(decision.body.sections, decision.status === "proposed");
    return listDecisionParts(sampleMatter, decision, placed).map(({ text }) => text);
  };

  test("follow the order in which readers ask", () => {
    expect(headings({})).toEqual([
      "What was decided",
      "Who decided, and when",
      "Where it applies",
      "Can it still be challenged?",
      "Reasons for the decision",
      "Alternative options considered",
      "What it costs or saves",
      "Interests declared",
      "Consultation",
      "Powers delegated",
      "Purpose",
      "Legal implications",
      "Papers",
      "Related decisions",
      "History of this record",
      "Whom to ask",
      "How to cite this",
    ]);
  });

  test("do not say that a proposal was decided", () => {
    expect(headings({ status: "proposed" }).slice(0, 4)).toEqual([
      "What is proposed",
      "Who is to decide",
      "Where it applies",
      "Could it be challenged?",
    ]);
  });

  test("keep what the law requires when the record has nothing to say of it", () => {
    const bare = {
      reasons: "not-recorded",
      alternatives: "not-recorded",
      interests: "not-recorded",
      money: [],
      consultees: [],
      delegations: [],
      supersedes: [],
      relatedTo: [],
      contact: null,
      body: { ...sampleDecision.body, sections: [] },
    } as const;
    expect(headings(bare)).toEqual([
      "What was decided",
      "Who decided, and when",
      "Where it applies",
      "Can it still be challenged?",
      "Reasons for the decision",
      "Alternative options considered",
      "Interests declared",
      "Papers",
      "History of this record",
      "How to cite this",
    ]);
  });
});
