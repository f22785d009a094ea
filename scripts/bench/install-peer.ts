import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run-quietly.ts";

const peersPath = join(import.meta.dirname, "peers");

/**
 * Copies a peer's templates into a folder and installs its packages there, at the exact versions its package.json names.
 * No install script is run. Null when it is ready, or why it is not.
 */
export function installPeer(name: string, workPath: string): string | null {
  cpSync(join(peersPath, name), workPath, { recursive: true });
  if (!existsSync(join(workPath, "package.json")) || existsSync(join(workPath, "node_modules"))) return null;
  const options = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock"];
  const why = runQuietly("npm", ["install", ...options], workPath);
  // What a failed install leaves would pass for a whole one the next time.
  if (why !== null) rmSync(join(workPath, "node_modules"), { recursive: true, force: true });
  return why;
}

/** The version of a package that a peer was installed with. */
export function readPeerVersion(workPath: string, packageName: string): string {
  const { dependencies } = JSON.parse(readFileSync(join(workPath, "package.json"), "utf8"));
  return dependencies[packageName];
}

/** Eleventy renders every page it finds in its own folder; the council's own pages are not in the comparison. */
export function linkDecisions(contentPath: string, linkFolder: string): void {
  mkdirSync(linkFolder, { recursive: true });
  rmSync(join(linkFolder, "decisions"), { force: true });
  // A junction is what Windows lets anyone make; other systems make a plain link of it.
  symlinkSync(join(contentPath, "decisions"), join(linkFolder, "decisions"), "junction");
}
