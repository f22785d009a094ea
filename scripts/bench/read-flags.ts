import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "../../src/settings.ts";

export type Flags = Readonly<Record<string, string | boolean | undefined>>;

/** Reads a benchmark command's flags: they have none of the settings that other commands share. Throws UsageError. */
export function readFlags(args: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): Flags {
  try {
    return { ...parseArgs({ args: [...args], options }).values } as Flags;
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A whole number above 0, such as `--matters 1000`. Throws UsageError. */
export function readWholeNumber(flag: string, value: string | boolean | undefined): number {
  if (typeof value === "string" && /^[1-9]\d*$/.test(value)) return Number(value);
  throw new UsageError(`--${flag} must be a whole number above 0; found "${value}".`);
}
