import { spawn } from "node:child_process";
import type { Command } from "./command.ts";
import { readChildrenCpuSeconds, readTreeMemory } from "./process-tree.ts";

/** What running a command cost, with everything it started. */
export interface Measurement {
  readonly wallSeconds: number;
  /** Null where there is no /proc to read it from; so is memory. */
  readonly cpuSeconds: number | null;
  readonly peakBytes: number | null;
  /** The last lines it printed, when it failed; null when it ended well. */
  readonly failure: string | null;
}

const lookEveryMilliseconds = 100;
const keptCharacters = 1_500;

/** Runs a command to its end and measures it. One that fails is measured too, and says why. Run one at a time. */
export async function measureCommand({ program, args, cwd, environment }: Command): Promise<Measurement> {
  const cpuBefore = readChildrenCpuSeconds();
  const started = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const keep = (text: Buffer) => {
    printed = (printed + text.toString()).slice(-keptCharacters);
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const peak = watchMemory(child.pid);
  const ending = await new Promise<string | null>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("close", (code, signal) =>
      resolve(code === 0 ? null : `Ended with ${signal ?? code}. ${printed.trim()}`),
    );
  });
  const wallSeconds = (performance.now() - started) / 1000;
  const cpuAfter = readChildrenCpuSeconds();
  return {
    wallSeconds,
    cpuSeconds: cpuBefore === null || cpuAfter === null ? null : cpuAfter - cpuBefore,
    peakBytes: peak.stop(),
    failure: ending,
  };
}

/** Looks at the memory of a process tree from time to time, until told to stop. */
function watchMemory(pid: number | undefined): { stop: () => number | null } {
  let peakBytes: number | null = null;
  const look = () => {
    const memory = pid === undefined ? null : readTreeMemory(pid);
    if (memory !== null) peakBytes = Math.max(peakBytes ?? 0, memory.residentBytes, memory.largestPeakBytes);
  };
  const timer = setInterval(look, lookEveryMilliseconds);
  look();
  return {
    stop: () => {
      clearInterval(timer);
      return peakBytes;
    },
  };
}
