import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";

/**
 * Puts a finished site where the old one was, by renaming: never a mixture of the two. Where the new one cannot be put
 * there, the old one is put back. Between the two renames there is none, for no system swaps folders in one step; a
 * machine that stops at that instant leaves the old site beside it, as `<out>.retired-<process>`.
 */
export async function putInPlace(staging: string, outPath: string): Promise<void> {
  const retired = `${outPath}.retired-${process.pid}`;
  const hadSite = existsSync(outPath);
  if (hadSite) await rename(outPath, retired);
  try {
    await rename(staging, outPath);
  } catch (cause) {
    if (hadSite) await rename(retired, outPath);
    throw cause;
  }
  await rm(retired, { recursive: true, force: true });
}
