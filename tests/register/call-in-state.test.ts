import { describe, expect, test } from "vitest";
import type { CallInState } from "../../src/register/register.ts";
import { councilFile, decisionFile, quay, registerOf } from "./sample-content.ts";

async function stateOf(
  changes: Record<string, unknown>,
  asOf: string,
  council = {},
): Promise<CallInState | undefined> {
  const files = { [`${quay}/decision.md`]: decisionFile(changes), "council.yml": councilFile(council) };
  return (await registerOf(files, asOf)).matters[0]?.decision?.callIn;
}

describe("whether a decision can be called in", () => {
  test.each([
    ["the last day", "2026-03-27", "open"],
    ["the day after", "2026-03-28", "closed"],
  ])("depends on the day: %s", async (_when, asOf, kind) => {
    const state = await stateOf({}, asOf);
    expect(state).toMatchObject({
      kind,
      agrees: true,
      clock: { closesOn: "2026-03-27", takesEffectOn: "2026-03-28" },
    });
  });

  test("is shown beside a recorded date that does not agree, which is never repaired", async () => {
    const checked = [{ id: "effective-differs-from-rule", by: "Monitoring Officer", why: "See minute 12." }];
    const state = await stateOf({ effectiveFrom: "2026-03-27", checked }, "2026-06-01");
    expect(state).toMatchObject({ kind: "closed", agrees: false });
  });

  test("says nothing of agreement when no date is recorded", async () => {
    expect(await stateOf({ effectiveFrom: undefined }, "2026-06-01")).toMatchObject({
      kind: "closed",
      agrees: null,
    });
  });

  test("is not reckoned where the council gives no rules", async () => {
    const unruled = { callInRules: undefined };
    expect(await stateOf({}, "2026-03-27", unruled)).toEqual({
      kind: "eligible-unclocked",
      tookEffectOn: null,
    });
    expect(await stateOf({}, "2026-03-28", unruled)).toEqual({
      kind: "eligible-unclocked",
      tookEffectOn: "2026-03-28",
    });
  });

  test("has a reason when it cannot be", async () => {
    const callIn = { eligible: false, reason: "urgent", explanation: "The grant lapses." };
    expect(await stateOf({ callIn }, "2026-06-01")).toEqual({
      kind: "not-eligible",
      reason: "urgent",
      explanation: "The grant lapses.",
    });
  });

  test("is settled by law where the record does not say and the decision is not an executive one", async () => {
    const changes = {
      regime: "council-or-committee",
      decisionMaker: "council",
      callIn: undefined,
      effectiveFrom: undefined,
      isKey: undefined,
    };
    expect(await stateOf(changes, "2026-06-01")).toEqual({
      kind: "not-eligible",
      reason: "not-executive",
      explanation: null,
    });
  });

  test("is told with what came of it when it was", async () => {
    const calledIn = { on: "2026-03-24", by: "Six members", grounds: "Cost." };
    const changes = { status: "called-in", effectiveFrom: undefined, callIn: { eligible: true, calledIn } };
    expect(await stateOf(changes, "2026-06-01")).toEqual({
      kind: "called-in",
      clock: expect.objectContaining({ closesOn: "2026-03-27" }),
      ...calledIn,
      heardOn: null,
      outcome: null,
    });
  });
});
