import { UsageError } from "../src/settings.ts";

/** Runs a command and ends with its exit code: 0 nothing wrong, 1 problems in content, 2 wrong usage. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}
