import { describe, expect, test } from "vitest";
import type { Command } from "../../scripts/bench/command.ts";
import { measureCommand } from "../../scripts/bench/measure-command.ts";

const megabyte = 2 ** 20;

function evaluate(code: string): Command {
  return { program: process.execPath, args: ["-e", code], cwd: "." };
}

/** Holds memory for long enough to be seen, in a process of its own. */
const holder = (megabytes: number) => `
  const held = Buffer.alloc(${megabytes} * ${megabyte}, 1);
  setTimeout(() => held.length, 600);`;

describe("measuring a command", () => {
  test("counts the time it took, and says nothing of one that ended well", async () => {
    const { wallSeconds, failure } = await measureCommand(evaluate("setTimeout(() => {}, 300)"));
    expect(failure).toBeNull();
    expect(wallSeconds).toBeGreaterThan(0.3);
    expect(wallSeconds).toBeLessThan(5);
  });

  test("gives the last it printed when it fails", async () => {
    const { failure } = await measureCommand(evaluate('console.log("out of paper"); process.exit(3)'));
    expect(failure).toBe("Ended with 3. out of paper");
  });

  test("says so when the program is not there", async () => {
    const { failure } = await measureCommand({ program: "no-such-program", args: [], cwd: "." });
    expect(failure).toBe("spawn no-such-program ENOENT");
  });

  test.skipIf(process.platform !== "linux")(
    "adds up the memory of all the processes it started",
    async () => {
      const child = `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(holder(120))}]);`;
      const { peakBytes } = await measureCommand(evaluate(`${child}${holder(120)}`));
      expect(peakBytes ?? 0).toBeGreaterThan(240 * megabyte);
      expect(peakBytes ?? 0).toBeLessThan(700 * megabyte);
    },
  );

  test.skipIf(process.platform !== "linux")(
    "counts the processor time of what it started as its own",
    async () => {
      const busy = "const end = performance.now() + 400; while (performance.now() < end);";
      const { cpuSeconds } = await measureCommand(
        evaluate(`require("child_process").spawnSync(process.execPath, ["-e", ${JSON.stringify(busy)}])`),
      );
      expect(cpuSeconds ?? 0).toBeGreaterThan(0.2);
    },
  );
});
