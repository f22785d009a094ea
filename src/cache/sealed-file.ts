import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beside } from "./beside.ts";
import { digestOf } from "./digest.ts";

/** Writes plain data under a seal of its own bytes, beside the file before, and puts it in its place by renaming. */
export function writeSealed(path: string, data: unknown): void {
  const json = JSON.stringify(data);
  mkdirSync(dirname(path), { recursive: true });
  const next = beside(path);
  writeFileSync(next, `${digestOf(json)}\n${json}`);
  renameSync(next, path);
}

/** Reads what `writeSealed` wrote; null where it is absent, half-written or damaged. */
export function readSealed(path: string): unknown {
  try {
    const text = readFileSync(path, "utf8");
    const json = text.slice(65);
    return digestOf(json) === text.slice(0, 64) ? JSON.parse(json) : null;
  } catch {
    return null;
  }
}
