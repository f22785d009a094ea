import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createRandom } from "../../scripts/bench/corpus/random.ts";

describe("a stream of chance", () => {
  test("is the same for the same name, and another for another", () => {
    const firstOf = (name: string) => Array.from({ length: 4 }, createRandom(name).next);
    expect(firstOf("1 plan 5")).toEqual(firstOf("1 plan 5"));
    expect(firstOf("1 plan 5")).not.toEqual(firstOf("1 plan 6"));
  });

  test("stays within the bounds it is given", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: -50, max: 50 }), fc.nat(100), (name, from, more) => {
        const random = createRandom(name);
        const whole = random.whole(from, from + more);
        expect(Number.isInteger(whole) && whole >= from && whole <= from + more).toBe(true);
        const spread = random.spread(3, 700);
        expect(spread >= 3 && spread < 700).toBe(true);
      }),
    );
  });

  test("samples different ones in the order of the list, and all of them when it is too short", () => {
    const list = Array.from({ length: 20 }, (_, at) => at);
    fc.assert(
      fc.property(fc.string(), fc.nat(30), (name, count) => {
        const sample = createRandom(name).sample(list, count);
        expect(sample.length).toBe(Math.min(count, list.length));
        expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b));
      }),
    );
  });

  test("picks early ones oftener than late ones, and every one at some time", () => {
    const random = createRandom("early");
    const counts = new Map(Array.from({ length: 10 }, (_, at) => [at, 0]));
    for (let draw = 0; draw < 10_000; draw += 1) {
      const at = random.pickEarly([...counts.keys()]);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    const [first = 0, second = 0, , , , , , , , last = 0] = counts.values();
    expect(first / second).toBeGreaterThan(1.5);
    expect(second / last).toBeGreaterThan(3);
    expect(last).toBeGreaterThan(0);
  });

  test("has nothing to pick from an empty list", () => {
    expect(() => createRandom("none").pick([])).toThrow("There is nothing to choose from.");
  });
});
