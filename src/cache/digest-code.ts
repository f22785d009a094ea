import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digestOf } from "./digest.ts";

/** What a module takes of another: an import or export from, an import for its effect, or a style sheet's import. Types leave no trace. */
const taken =
  /^\s*(?:import|export)\s+(?!type\b)(?:[^"';]*?\bfrom\s+)?["'](\.[^"']+)["']|^@import\s+(?:url\()?["'](\.[^"']+)["']/gm;

/**
 * One digest for a module's own text and that of every module of ours it is made with: what the module makes is as it
 * was while this is.
 * @param roots files, with what they import.
 * @param others what the result depends on besides, such as the lock file.
 */
export function digestCode(root: string, roots: readonly string[], others: readonly string[] = []): string {
  const texts = new Map<string, string>();
  for (const file of roots) texts.set(resolve(root, file), readFileSync(join(root, file), "utf8"));
  for (const file of roots) followImports(resolve(root, file), texts);
  for (const file of others) texts.set(resolve(root, file), readFileSync(join(root, file), "utf8"));
  const lines = [...texts].map(([path, text]) => `${path.slice(resolve(root).length)} ${digestOf(text)}`);
  return digestOf(`${process.versions.v8}\n${lines.sort().join("\n")}`);
}

function followImports(file: string, texts: Map<string, string>): void {
  for (const [, module, sheet] of texts.get(file)?.matchAll(taken) ?? []) {
    const next = resolve(dirname(file), module ?? sheet ?? "");
    // A comment may show an import of something that is not there.
    if (texts.has(next) || !existsSync(next)) continue;
    texts.set(next, readFileSync(next, "utf8"));
    followImports(next, texts);
  }
}
