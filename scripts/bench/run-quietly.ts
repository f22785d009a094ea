import { execFileSync } from "node:child_process";

/** Runs a program in a folder. Null when it went well, or the first line of what went wrong. */
export function runQuietly(program: string, args: readonly string[], cwd: string): string | null {
  try {
    execFileSync(program, args, { cwd, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
    return null;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    const lines = (stderr || message).trim().split("\n");
    return lines.find((line) => /error|^E:/i.test(line)) ?? lines[0] ?? message;
  }
}
