import { spawnSync } from "node:child_process";

/** What a command printed, and how it ended. */
export interface ScriptRun {
  exitCode: number | null;
  out: string;
  err: string;
}

/** Runs one of the project's commands as an officer would. */
export function runScript(script: string, ...args: string[]): ScriptRun {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: "utf8",
  });
  return { exitCode: status, out: stdout, err: stderr };
}
