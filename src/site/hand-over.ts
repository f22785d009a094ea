import type { Register } from "../register/register.ts";

const place = Symbol.for("decisions-register.register");

type Holder = typeof globalThis & { [place]?: Register };

/** Gives Astro a register that is already built, before `build()` is called in the same process. */
export function handOver(register: Register): void {
  (globalThis as Holder)[place] = register;
}

/** The register that was handed over; null when none was, as when Astro was started by itself. */
export function takeOver(): Register | null {
  return (globalThis as Holder)[place] ?? null;
}
