import { hash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The SHA-256 of some text or bytes, in hexadecimal. */
export function digestOf(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

/** One digest for the names and contents of all files that match, in any order the disk gives them. */
export function digestFiles(root: string, patterns: readonly string[]): string {
  const files = [
    ...new Set(globSync([...patterns], { cwd: root, exclude: (name) => name === "node_modules" })),
  ];
  const lines = files
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => !file.endsWith("/"))
    .sort()
    .flatMap((file) => digestFile(join(root, file), file));
  return digestOf(lines.join("\n"));
}

/** A folder among the matches has no content of its own. */
function digestFile(path: string, name: string): string[] {
  try {
    return [`${digestOf(readFileSync(path))} ${name}`];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EISDIR") return [];
    throw error;
  }
}
