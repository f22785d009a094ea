import type { Register } from "../register/register.ts";

const place = Symbol.for("decisions-register.register");

type Holder = typeof globalThis & { [place]?: Register };

/** Gives the live preview the register to show: its pages run in the same process, in modules of their own. */
export function handOver(register: Register): void {
  (globalThis as Holder)[place] = register;
}

/** The register that was handed over; null when none was. */
export function takeOver(): Register | null {
  return (globalThis as Holder)[place] ?? null;
}
