/** A value read from a line, and where on the line it ends. */
export interface QuickValue {
  readonly value: unknown;
  readonly end: number;
}

const inBlock = /[A-Za-z0-9£(](?:[^:#]|:(?=[^ ]))*/y;
const inBrackets = /[A-Za-z0-9£(](?:[^:#,[\]{}]|:(?=[^ ,[\]{}]))*/y;
const quoted = /"([^"\\]*)"|'([^']*)'/y;
const flowKey = /([A-Za-z]\w*): +/y;

/** Reads the value that is the rest of a line; undefined where it is not certain to be what YAML makes of it. */
export function readRestOfLine(line: string, at: number): QuickValue | undefined {
  const read = readValue(line, at, inBlock, 0);
  return read?.end === line.length ? read : undefined;
}

/** How many brackets are followed into one another: YAML too deep to be read is told by the full reader. */
const mostNested = 6;

function readValue(line: string, at: number, plain: RegExp, depth: number): QuickValue | undefined {
  const first = line[at];
  if (depth > mostNested) return undefined;
  if (first === "[") return readFlow(line, at, "]", (from) => readValue(line, from, inBrackets, depth + 1));
  if (first === "{") return readFlowMap(line, at, depth);
  return first === '"' || first === "'" ? readQuoted(line, at) : readPlain(line, at, plain);
}

function readFlowMap(line: string, at: number, depth: number): QuickValue | undefined {
  const read = readFlow(line, at, "}", (from) => {
    const [whole, key] = matchAt(flowKey, line, from) ?? [];
    if (whole === undefined || key === undefined || isNoName(key)) return undefined;
    const held = readValue(line, from + whole.length, inBrackets, depth + 1);
    return held && { value: [key, held.value], end: held.end };
  });
  const map = read && mapOf(read.value as [string, unknown][]);
  return map && { value: map, end: read.end };
}

/** The entries between two brackets, parted by commas. */
function readFlow(
  line: string,
  at: number,
  closing: string,
  readEntry: (at: number) => QuickValue | undefined,
): QuickValue | undefined {
  const entries: unknown[] = [];
  let end = skipSpaces(line, at + 1);
  if (line[end] === closing) return { value: entries, end: end + 1 };
  for (;;) {
    const entry = readEntry(end);
    if (!entry) return undefined;
    entries.push(entry.value);
    end = skipSpaces(line, entry.end);
    if (line[end] === closing) return { value: entries, end: end + 1 };
    if (line[end] !== ",") return undefined;
    end = skipSpaces(line, end + 1);
  }
}

function readQuoted(line: string, at: number): QuickValue | undefined {
  const [whole, double, single] = matchAt(quoted, line, at) ?? [];
  return whole === undefined ? undefined : { value: double ?? single, end: at + whole.length };
}

function readPlain(line: string, at: number, plain: RegExp): QuickValue | undefined {
  const [whole] = matchAt(plain, line, at) ?? [];
  const words = whole?.trimEnd();
  const value = words === undefined ? undefined : readWords(words);
  return words === undefined || value === undefined ? undefined : { value, end: at + words.length };
}

const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
const date = /^\d{4}-\d{2}-\d{2}$/;
/** A character that no number has in it, in any way YAML may write one. */
const notOfNumber = /[^\d.+_a-fA-Fox-]/;

/** What words without quotes are: nearly always themselves. Undefined for what may be a number written otherwise. */
function readWords(words: string): unknown {
  if (words === "true" || words === "false") return words === "true";
  if (isNoName(words)) return undefined;
  if (!/^\d/.test(words) || date.test(words) || notOfNumber.test(words)) return words;
  return wholeNumber.test(words) ? Number(words) : undefined;
}

/** Words that YAML takes for no words. */
function isNoName(words: string): boolean {
  return /^(?:null|true|false)$/i.test(words);
}

/** Fields as a map; undefined where a name is written twice. */
export function mapOf(fields: readonly (readonly [string, unknown])[]): object | undefined {
  const map = Object.fromEntries(fields);
  return Object.keys(map).length === fields.length ? map : undefined;
}

function skipSpaces(line: string, at: number): number {
  let end = at;
  while (line[end] === " ") end += 1;
  return end;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}
