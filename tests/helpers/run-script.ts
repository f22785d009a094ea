import { spawnSync } from "node:child_process";

/** What a command printed, and how it ended. */
export interface ScriptRun {
  exitCode: number | null;
  out: string;
  err: string;
}

/** Runs one of the project's commands as an officer would, but that nothing is kept unless a test names a cache. */
export function runScript(script: string, ...args: string[]): ScriptRun {
  const keepsWork = ["build", "check"].includes(script) && !args.includes("--cache");
  const command = [
    "--import",
    "./scripts/keep-compiled.mjs",
    `scripts/${script}.ts`,
    ...args,
    ...(keepsWork ? ["--no-cache"] : []),
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { exitCode: status, out: stdout, err: stderr };
}
