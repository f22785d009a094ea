const space = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\n\t]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** What may come next; each name is a state of the reader. */
type Wanted = "value" | "entry or ]" | "name" | "name or }" | "colon" | "comma" | "end";

/** The offset at which a text stops being JSON; its length where it only ends too soon. Source: RFC 8259. */
export function findMisfit(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = "value";
  let at = skip(space, text, 0);
  while (at < text.length && wanted !== "end") {
    const character = text[at] ?? "";
    const length = skip(scalar, text, at) - at;
    const next = read(wanted, character, length > 0, open);
    if (next === null) return at;
    wanted = next;
    at = skip(space, text, at + Math.max(1, length));
  }
  return at;
}

/** What is wanted after a character, or after the scalar it begins; null where neither is wanted here. */
function read(wanted: Wanted, character: string, isScalar: boolean, open: string[]): Wanted | null {
  const opener = open.at(-1);
  if (wanted === "colon") return character === ":" ? "value" : null;
  if (wanted === "comma" && character === ",") return opener === "{" ? "name" : "value";
  if (closes(wanted, character, opener)) {
    open.pop();
    return open.length === 0 ? "end" : "comma";
  }
  if (wanted === "name" || wanted === "name or }") return isScalar && character === '"' ? "colon" : null;
  if (wanted === "comma") return null;
  if (isScalar) return open.length === 0 ? "end" : "comma";
  if (character !== "{" && character !== "[") return null;
  open.push(character);
  return character === "{" ? "name or }" : "entry or ]";
}

function closes(wanted: Wanted, character: string, opener: string | undefined): boolean {
  if (character === "}") return opener === "{" && (wanted === "comma" || wanted === "name or }");
  return character === "]" && opener === "[" && (wanted === "comma" || wanted === "entry or ]");
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}
