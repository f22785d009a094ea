import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Writes a file, making the folders it stands in where they are missing. */
export function writeFileWithin(path: string, content: Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch (error) {
    // Most folders are there: asking each time would cost as much as writing.
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }
}
