import { type CommandLine, UsageError } from "../src/settings.ts";

/** The flag of the commands that serve: `--port N`, 4321 unless said. */
export const portFlag = { port: { type: "string", default: "4321" } } as const;

/** The port a command was told. Throws UsageError for what is no port. */
export function readPort({ flags }: Pick<CommandLine, "flags">): number {
  const port = Number(flags["port"]);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new UsageError(`--port must be a whole number from 1 to 65535; found "${flags["port"]}".`);
}
