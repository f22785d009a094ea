import { mapOf, readRestOfLine } from "./quick-yaml-value.ts";

/** What lines hold, and the line after them. */
interface QuickBlock {
  readonly value: unknown;
  readonly next: number;
}

/** A name with its value beside it or below it. */
const field = /^ *(?!(?:null|true|false):)([A-Za-z]\w*):(?: +(?=[^ ])|$)/i;
const entry = /^ *- (?=[^ ])/;
/** How far in fields are followed: YAML too deep to be read is told by the full reader. */
const mostIndent = 8;
const uncertain = /[\t\r\0\u00A0\uFEFF]/;

/**
 * Reads the fields of plain front matter: names, lists and values of one line each. It gives just what reading the
 * YAML in full would, which takes ten times as long, or undefined at the first thing that may be anything else, or be
 * a fault: notes, anchors, tags, values of several lines, numbers written unusually, a name written twice.
 */
export function readQuickYaml(text: string): unknown {
  if (!text.endsWith("\n") || uncertain.test(text)) return undefined;
  const lines = text.slice(0, -1).split("\n");
  const read = readMap(lines, 0, 0);
  return read?.next === lines.length ? read.value : undefined;
}

function readMap(lines: string[], first: number, indent: number): QuickBlock | undefined {
  const fields: [string, unknown][] = [];
  let next = first;
  while (indentOf(lines[next]) === indent) {
    const line = lines[next] ?? "";
    const [start, name] = field.exec(line) ?? [];
    if (start === undefined || name === undefined) return undefined;
    const read =
      start.length < line.length ? readBeside(line, start.length, next) : readBelow(lines, next + 1, indent);
    if (!read) return undefined;
    fields.push([name, read.value]);
    next = read.next;
  }
  const value = mapOf(fields);
  return value && { value, next };
}

function readList(lines: string[], first: number, indent: number): QuickBlock | undefined {
  const value: unknown[] = [];
  let next = first;
  while (indentOf(lines[next]) === indent) {
    const line = lines[next] ?? "";
    if (!entry.test(line)) return undefined;
    const read = readEntry(lines, line, next, indent + 2);
    if (!read) return undefined;
    value.push(read.value);
    next = read.next;
  }
  return { value, next };
}

/** The fields of an entry stand as far in as the first of them, which stands after the hyphen. */
function readEntry(lines: string[], line: string, at: number, indent: number): QuickBlock | undefined {
  const withoutHyphen = line.replace("-", " ");
  if (!field.test(withoutHyphen)) return readBeside(line, indent, at);
  lines[at] = withoutHyphen;
  return readMap(lines, at, indent);
}

function readBeside(line: string, from: number, at: number): QuickBlock | undefined {
  const read = readRestOfLine(line, from);
  return read && { value: read.value, next: at + 1 };
}

/** What is set in below a name; nothing where nothing is. */
function readBelow(lines: string[], at: number, indent: number): QuickBlock | undefined {
  const line = lines[at];
  const below = indentOf(line);
  if (line === undefined || below <= indent) return { value: null, next: at };
  if (below > mostIndent) return undefined;
  return entry.test(line) ? readList(lines, at, below) : readMap(lines, at, below);
}

/** How far in a line stands; less than any where there is no line. */
function indentOf(line: string | undefined): number {
  return line === undefined ? -1 : line.length - line.trimStart().length;
}
