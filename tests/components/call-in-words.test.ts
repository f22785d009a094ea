import { describe, expect, test } from "vitest";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import {
  describeCallIn,
  describeCallInBriefly,
  describeEffect,
} from "../../src/components/words/call-in-words.ts";
import { plainText } from "../../src/components/words/sentence.ts";
import type { CallInState } from "../../src/register/register.ts";
import { sampleDecision } from "./sample-register.ts";

const open = sampleDecision.callIn as Extract<CallInState, { kind: "open" }>;
const toEndOfDay = { ...open, clock: { ...open.clock, closesAt: null } };
const calledIn = {
  kind: "called-in",
  clock: null,
  on: calendarDate("2026-11-20"),
  by: "Six members",
  grounds: "Cost.",
  heardOn: null,
  outcome: null,
} as const;

const states: [string, CallInState, string, string][] = [
  [
    "open until a clock time",
    open,
    "It can be called in until 4pm on 25 November 2026.",
    "Open until 4pm on 25 November 2026",
  ],
  [
    "open to the end of a day",
    toEndOfDay,
    "It can be called in until 25 November 2026.",
    "Open until 25 November 2026",
  ],
  [
    "closed",
    { ...open, kind: "closed" },
    "The time for calling it in ended on 25 November 2026.",
    "Closed on 25 November 2026",
  ],
  [
    "called in",
    calledIn,
    "It was called in on 20 November 2026; the outcome is awaited.",
    "Called in on 20 November 2026",
  ],
  [
    "called in and heard",
    { ...calledIn, outcome: "upheld" },
    "It was called in on 20 November 2026; outcome: upheld.",
    "Called in on 20 November 2026",
  ],
  [
    "not eligible",
    { kind: "not-eligible", reason: "urgent", explanation: null },
    "It cannot be called in: urgent.",
    "Cannot be called in",
  ],
  [
    "not eligible, no reason recorded",
    { kind: "not-eligible", reason: null, explanation: null },
    "It cannot be called in.",
    "Cannot be called in",
  ],
  [
    "eligible without a rule",
    { kind: "eligible-unclocked", tookEffectOn: null },
    "It can be called in; the closing day is not known.",
    "Can be called in; closing day not known",
  ],
  [
    "eligible without a rule, and in effect",
    { kind: "eligible-unclocked", tookEffectOn: calendarDate("2020-03-27") },
    "It could be called in until it took effect, on 27 March 2020.",
    "Closed when it took effect, 27 March 2020",
  ],
  [
    "not recorded",
    { kind: "not-recorded" },
    "Whether it could be called in is not recorded at source.",
    "Not recorded at source",
  ],
];

test.each(states)(
  "a call-in that is %s is said in a sentence and in a few words",
  (_name, state, long, short) => {
    expect([plainText(describeCallIn(state)), plainText(describeCallInBriefly(state))]).toEqual([
      long,
      short,
    ]);
  },
);

describe("the day a decision takes effect", () => {
  const say = (effectiveFrom: string | null, callIn: CallInState = open) =>
    plainText(
      describeEffect({ effectiveFrom: effectiveFrom === null ? null : calendarDate(effectiveFrom), callIn }),
    );

  test("is said once when record and rule agree", () => {
    expect(say("2026-11-26")).toBe(
      "It takes effect on 26 November 2026, as its record says and the call-in rule gives.",
    );
  });

  test("is said twice when they do not, and neither is mended", () => {
    expect(say("2026-11-25")).toBe(
      "Its record says that it takes effect on 25 November 2026. The call-in rule gives 26 November 2026. Both are shown; neither has been changed.",
    );
  });

  test("comes from whichever of the two there is", () => {
    expect([
      say(null),
      say("2026-11-25", { kind: "not-recorded" }),
      say(null, { kind: "not-recorded" }),
    ]).toEqual([
      "By the call-in rule it takes effect on 26 November 2026 unless it is called in.",
      "Its record says that it takes effect on 25 November 2026.",
      "",
    ]);
  });

  test("is promised no longer once the time for calling in is over", () => {
    expect(say(null, { ...open, kind: "closed" })).toBe(
      "By the call-in rule it takes effect on 26 November 2026.",
    );
  });

  test("is told as what would have been once the decision is called in", () => {
    const stopped = { ...calledIn, clock: open.clock };
    expect([say(null, stopped), say("2026-12-18", stopped), say("2026-12-18", calledIn)]).toEqual([
      "Had it not been called in, it would have taken effect on 26 November 2026 by the call-in rule.",
      "Its record says that it takes effect on 18 December 2026. Had it not been called in, it would have taken effect on 26 November 2026 by the call-in rule.",
      "Its record says that it takes effect on 18 December 2026.",
    ]);
  });
});
