import { describe, expect, test } from "vitest";
import { plainText } from "../../src/components/words/sentence.ts";
import { summariseDecision, summariseInList, summariseMatter } from "../../src/components/words/summary.ts";
import type { CallInState, Decision } from "../../src/register/register.ts";
import { type DecisionStatus, decisionStatuses } from "../../src/schema/vocabulary.ts";
import { sampleDecision, sampleMatter } from "./sample-register.ts";

const say = (change: Partial<Decision>) => plainText(summariseDecision({ ...sampleDecision, ...change }));
const notCallable: Partial<Decision> = { callIn: { kind: "not-recorded" } };

describe("the summary of a decision", () => {
  test("says what became of it, when, by whom, and until when it can be called in", () => {
    expect(say({})).toBe(
      "Agreed on 18 November 2026 by the Cabinet Member for Transport and Streets. It can be called in until 4pm on 25 November 2026.",
    );
  });

  test("never reads as decided while it is only proposed", () => {
    expect(say({ status: "proposed" })).toBe(
      "A proposal, not a decision: it is for the Cabinet Member for Transport and Streets to decide.",
    );
  });

  test("says nothing of a day or a decision maker that was not recorded", () => {
    expect(say({ decidedOn: null, takenBy: null, ...notCallable })).toBe("Agreed.");
  });

  test("leaves a name in the source's own words as it is", () => {
    const takenBy = sampleDecision.takenBy && {
      ...sampleDecision.takenBy,
      nameThen: "Councillor A. Thornbury",
    };
    expect(say({ takenBy, ...notCallable })).toBe("Agreed on 18 November 2026 by Councillor A. Thornbury.");
  });

  test("gives the name alone of a decision maker the register does not list", () => {
    const takenBy = { decisionMaker: null, nameThen: "Joint Crematorium Committee", holderThen: null };
    expect(say({ takenBy, ...notCallable })).toBe(
      "Agreed on 18 November 2026 by Joint Crematorium Committee.",
    );
  });

  const openings: Record<DecisionStatus, string> = {
    proposed: "A proposal, not a decision",
    "recommendations-approved": "Agreed on 18 November 2026",
    "approved-with-amendments": "Agreed with changes on 18 November 2026",
    refused: "Not agreed on 18 November 2026",
    deferred: "Deferred on 18 November 2026",
    "referred-to-council": "Referred to full council on 18 November 2026",
    noted: "Noted on 18 November 2026",
    withdrawn: "Withdrawn. It was made on 18 November 2026",
    "called-in": "Made on 18 November 2026",
    upheld: "Made on 18 November 2026",
    reconsidered: "Made on 18 November 2026",
    "not-recorded": "Made on 18 November 2026",
  };
  test.each(Object.keys(decisionStatuses) as DecisionStatus[])(
    "opens in words fit for the status %s",
    (status) => {
      expect(say({ status }).startsWith(openings[status])).toBe(true);
    },
  );
});

describe("the summary of a matter in a list", () => {
  const callIn = sampleDecision.callIn as Extract<CallInState, { kind: "open" }>;
  const say = (state: CallInState) =>
    plainText(summariseInList({ ...sampleMatter, decision: { ...sampleDecision, callIn: state } }));

  test("says that it can be called in while it can, and nothing of a call-in that is over", () => {
    expect([say(callIn), say({ ...callIn, kind: "closed" })]).toEqual([
      "Agreed on 18 November 2026 by the Cabinet Member for Transport and Streets. It can be called in until 4pm on 25 November 2026.",
      "Agreed on 18 November 2026 by the Cabinet Member for Transport and Streets.",
    ]);
  });
});

describe("the summary of a matter before there is a decision", () => {
  const undecided = { ...sampleMatter, decision: null, awaits: "decision" } as const;

  test("says that none is held once the day of its report's meeting has passed", () => {
    expect(plainText(summariseMatter({ ...undecided, awaits: "record" }))).toBe(
      "No decision has been published here, though the day it was to be considered has passed. There is a report to the Cabinet Member for Transport and Streets for 18 November 2026.",
    );
  });

  test("says that there is none yet, and what the report is for", () => {
    expect(plainText(summariseMatter(undecided))).toBe(
      "No decision has been published yet. There is a report to the Cabinet Member for Transport and Streets for 18 November 2026.",
    );
  });

  test("says when it is due where there is only a notice", () => {
    expect(plainText(summariseMatter({ ...undecided, reports: [] }))).toBe(
      "No decision has been published yet. A decision by the Cabinet Member for Transport and Streets is due between 16 November 2026 and 30 November 2026.",
    );
  });
});
