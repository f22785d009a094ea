import { expect, test } from "vitest";
import { handOver, takeOver } from "../../src/site/hand-over.ts";
import { sampleRegister } from "./sample-register.ts";

test("a register handed over is the very one taken over, and before that there is none", () => {
  const before = takeOver();
  handOver(sampleRegister);
  expect([before, takeOver() === sampleRegister]).toEqual([null, true]);
});
