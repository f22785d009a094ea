import { parse, stringify } from "yaml";

/** One entry of `wards.yml` or `decision-makers.yml`, so far as the importer reads and writes it. */
export interface NamedEntry {
  id: string;
  name: string;
  type?: string;
}

/** A YAML list of named things, as text and as values. */
export interface NamedList {
  text: string;
  entries: readonly NamedEntry[];
}

export function parseNamedList(text: string): NamedList {
  const value: unknown = parse(text);
  return { text, entries: Array.isArray(value) ? value.flatMap(toEntry) : [] };
}

function toEntry(value: unknown): NamedEntry[] {
  if (typeof value !== "object" || value === null || !("id" in value) || !("name" in value)) return [];
  return [{ id: String(value.id), name: String(value.name) }];
}

/** Finds a name without regard to case and spacing, and to nothing else: "Director of Place" is not "Place Director". */
export function findNamed(list: NamedList, name: string): NamedEntry | undefined {
  return list.entries.find((entry) => keyOf(entry.name) === keyOf(name));
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

/** The list with one entry more, at its end; every comment and line that was there stays as it was. */
export function appendNamed(list: NamedList, entry: NamedEntry): NamedList {
  const kept = list.text.replace(/^\[\]\s*$/m, "").trimEnd();
  const indent = /^( *)- /m.exec(kept)?.[1] ?? "";
  const added = stringify([entry], { lineWidth: 0 })
    .trimEnd()
    .split("\n")
    .map((line) => `${indent}${line}`)
    .join("\n");
  return { text: `${kept === "" ? "" : `${kept}\n`}${added}\n`, entries: [...list.entries, entry] };
}
