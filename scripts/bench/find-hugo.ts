import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { runQuietly } from "./run-quietly.ts";

/** Hugo, and what it needs of the environment. */
export interface Hugo {
  readonly program: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly version: string;
}

/** The Hugo on the path or, where apt has one, that, unpacked into a folder and not installed; or why there is none. */
export function findHugo(workPath: string): Hugo | { readonly why: string } {
  if (runQuietly("hugo", ["version"], ".") === null) return askVersion("hugo", {});
  const root = join(workPath, "root");
  const program = join(root, "usr/bin/hugo");
  // Debian's Hugo needs one library that machines seldom have already.
  const why = existsSync(program) ? null : unpackFromApt(["hugo", "libsass1"], workPath, root);
  if (why !== null) return { why: `not on the path, and apt gave none: ${why}` };
  const libraries = ["x86_64-linux-gnu", "aarch64-linux-gnu"].map((name) => join(root, "usr/lib", name));
  return askVersion(program, { LD_LIBRARY_PATH: libraries.join(":") });
}

function unpackFromApt(packages: readonly string[], workPath: string, root: string): string | null {
  mkdirSync(root, { recursive: true });
  const script = `apt-get download ${packages.join(" ")} && for each in *.deb; do dpkg-deb -x "$each" "$0"; done`;
  return runQuietly("sh", ["-c", script, root], workPath);
}

function askVersion(program: string, environment: Hugo["environment"]): Hugo | { readonly why: string } {
  try {
    const options = { env: { ...process.env, ...environment }, encoding: "utf8" } as const;
    const printed = execFileSync(program, ["version"], options);
    return { program, environment, version: /v(\d[\d.]*)/.exec(printed)?.[1] ?? printed.trim() };
  } catch (error) {
    return {
      why: `it is there and does not run: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
    };
  }
}
