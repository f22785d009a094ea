import { parseArgs } from "node:util";
import { type CalendarDate, isCalendarDate } from "./calendar/calendar-date.ts";
import { todayInLondon } from "./calendar/today-in-london.ts";

/** What every command can be told, by flag or by environment. Paths are as given, relative to where the command runs. */
export interface Settings {
  /** `--content DIR` or `REGISTER_CONTENT`: the content folder. */
  contentPath: string;
  /** `--out DIR` or `REGISTER_OUT`: where the finished site goes. */
  outPath: string;
  /** `--today YYYY-MM-DD` or `REGISTER_TODAY`: the day "now" means; else today in London. */
  today: CalendarDate;
  /** `--site URL` or `REGISTER_SITE`: the address the site will have. */
  siteUrl: string;
  /** `--cache DIR` or `REGISTER_CACHE`: where work is kept between builds; null with `--no-cache`. */
  cachePath: string | null;
}

/** A command was called wrongly. Commands print its message and exit 2. */
export class UsageError extends Error {
  override name = "UsageError";
}

const sharedFlags = {
  content: { type: "string" },
  out: { type: "string" },
  today: { type: "string" },
  site: { type: "string" },
  cache: { type: "string" },
  "no-cache": { type: "boolean" },
} as const;

type Environment = Readonly<Record<string, string | undefined>>;
type ExtraFlags = Readonly<Record<string, { type: "string" | "boolean"; default?: string | boolean }>>;

/** What a command line says: the shared settings, the command's own flags, and the words that are no flags. */
export interface CommandLine {
  settings: Settings;
  flags: Readonly<Record<string, string | boolean | undefined>>;
  words: readonly string[];
}

/** What a command takes besides the shared settings. */
export interface CommandForm {
  flags?: ExtraFlags;
  /** True for a command that takes words, such as the files to import. */
  takesWords?: boolean;
}

/**
 * Reads a command line. Flags win over the environment, the environment over the defaults.
 * Throws UsageError for an unknown flag, a word the command does not take, or a value that makes no sense.
 */
export function readCommandLine(
  args: readonly string[],
  environment: Environment,
  { flags: extraFlags = {}, takesWords = false }: CommandForm = {},
): CommandLine {
  const { values, positionals } = parse(args, extraFlags);
  if (!takesWords && positionals[0] !== undefined) throw new UsageError(describeStray(positionals[0]));
  const { content, out, today, site, cache, "no-cache": noCache, ...flags } = values;
  const settings: Settings = {
    contentPath: content ?? environment["REGISTER_CONTENT"] ?? "content",
    outPath: out ?? environment["REGISTER_OUT"] ?? "dist",
    today: parseToday(today ?? environment["REGISTER_TODAY"]),
    siteUrl: parseSiteUrl(site ?? environment["REGISTER_SITE"] ?? "http://localhost:4321"),
    cachePath: noCache ? null : (cache ?? environment["REGISTER_CACHE"] ?? ".register-cache"),
  };
  return { settings, flags, words: positionals };
}

/** `npm run check other-content` would otherwise check `content`, and say that nothing is wrong. */
function describeStray(word: string): string {
  return `"${word}" is not a flag. To name the content folder, write --content ${word}.`;
}

type ParsedFlags = { [Flag in Exclude<keyof typeof sharedFlags, "no-cache">]?: string } & {
  "no-cache"?: boolean;
} & Record<string, string | boolean | undefined>;

function parse(
  args: readonly string[],
  extraFlags: ExtraFlags,
): { values: ParsedFlags; positionals: string[] } {
  try {
    const parsed = parseArgs({
      args: [...args],
      options: { ...sharedFlags, ...extraFlags },
      allowPositionals: true,
    });
    return { values: { ...parsed.values } as ParsedFlags, positionals: parsed.positionals };
  } catch (cause) {
    const names = Object.keys({ ...sharedFlags, ...extraFlags }).map((name) => `--${name}`);
    throw new UsageError(`${describeFault(cause)} This command takes ${names.join(", ")}.`, { cause });
  }
}

/** Node's message, without its advice on arguments that begin with a dash. */
function describeFault(cause: unknown): string {
  const [sentence] = (cause instanceof Error ? cause.message : String(cause)).split(". ");
  return `${sentence}.`.replace(/\.\.$/, ".");
}

function parseToday(text: string | undefined): CalendarDate {
  if (text === undefined) return todayInLondon(new Date());
  if (isCalendarDate(text)) return text;
  throw new UsageError(`--today must be a real date as YYYY-MM-DD, for example 2026-03-20; found "${text}".`);
}

function parseSiteUrl(text: string): string {
  if (URL.canParse(text) && /^https?:/.test(text)) return text;
  throw new UsageError(
    `--site must be a web address, for example https://decisions.example.gov.uk; found "${text}".`,
  );
}
