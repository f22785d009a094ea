import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tolerate } from "../src/cache/tolerate.ts";
import type { Settings } from "../src/settings.ts";

/** Where a command keeps its work while it runs, and whether that is there the next time. */
export interface WorkCache {
  readonly path: string;
  /** Why nothing is kept for the next time; null where it is, or was not asked to be. */
  readonly failure: string | null;
  close(): void;
}

/** The cache that the settings name or, with none or one that cannot be written, a folder that lasts as long as the command. */
export function openWorkCache({ cachePath }: Settings): WorkCache {
  const failure = cachePath === null ? null : tolerate(() => tryWriting(cachePath));
  if (cachePath !== null && failure === null) return { path: cachePath, failure, close: () => {} };
  const path = mkdtempSync(join(tmpdir(), "register-work-"));
  return { path, failure, close: () => rmSync(path, { recursive: true, force: true }) };
}

function tryWriting(cachePath: string): void {
  mkdirSync(cachePath, { recursive: true });
  const probe = join(cachePath, `probe-${process.pid}`);
  writeFileSync(probe, "");
  rmSync(probe);
}
