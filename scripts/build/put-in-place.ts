import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/**
 * Puts a finished site where the old one was, by renaming, so that a crash leaves the old one or the new one and never
 * a mixture.
 */
export async function putInPlace(staging: string, outPath: string): Promise<void> {
  const retired = `${outPath}.retired-${process.pid}`;
  if (existsSync(outPath)) await rename(outPath, retired);
  await rename(staging, outPath);
  await rm(retired, { recursive: true, force: true });
}
