/** A program to run, as a shell would be told it. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Added to the environment of the benchmark itself. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** A script run by the Node that runs the benchmark, so that every contestant in JavaScript has the same. */
export function nodeCommand(
  cwd: string,
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Command {
  return { program: process.execPath, args: [script, ...args], cwd, environment };
}
