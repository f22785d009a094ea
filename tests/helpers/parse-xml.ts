/** An element of a parsed document. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n/;
const opening = /^<([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/;
const closing = /^<\/([A-Za-z][\w.-]*)\s*>/;
const text = /^[^<]+/;
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/**
 * Parses a document of elements and text, and throws for one that is not well formed: XML 1.0. What our own documents
 * never hold (comments, instructions, CDATA, a document type) is refused with the rest.
 */
export function parseXml(document: string): XmlElement {
  if (!declaration.test(document)) throw new Error("The document does not begin with its declaration.");
  if (notXml.test(document)) throw new Error("The document holds what is no character of XML.");
  const reader = new Reader(document.replace(declaration, ""));
  const root = reader.readElement();
  if (reader.rest.trim() !== "") throw new Error(`After the root comes ${quote(reader.rest)}.`);
  return root;
}

class Reader {
  rest: string;
  constructor(document: string) {
    this.rest = document;
  }

  readElement(): XmlElement {
    const [, name = "", attributes = "", empty] = this.take(opening, "a start tag");
    return { name, attributes: parseAttributes(attributes), children: empty ? [] : this.readChildren(name) };
  }

  private readChildren(parent: string): (XmlElement | string)[] {
    const children: (XmlElement | string)[] = [];
    while (!closing.test(this.rest))
      children.push(text.test(this.rest) ? decode(this.take(text, "text")[0] ?? "") : this.readElement());
    const [, name] = this.take(closing, "an end tag");
    if (name !== parent) throw new Error(`<${parent}> is ended by </${name}>.`);
    return children;
  }

  private take(pattern: RegExp, wanted: string): RegExpExecArray {
    const found = pattern.exec(this.rest);
    if (!found) throw new Error(`There should be ${wanted} at ${quote(this.rest)}.`);
    this.rest = this.rest.slice(found[0].length);
    return found;
  }
}

function parseAttributes(written: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of written.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`An element has two of ${name}.`);
    attributes.set(name, decode(value));
  }
  return attributes;
}

function decode(written: string): string {
  if (written.includes("]]>")) throw new Error("Text holds ]]>.");
  return written.replace(/&([^;&]*;?)/g, (whole, reference: string) => {
    const character = decodeReference(reference);
    if (character === undefined) throw new Error(`${quote(whole)} is no reference.`);
    return character;
  });
}

function decodeReference(reference: string): string | undefined {
  const [, name, decimal, hex] = /^(?:([a-z]+)|#(\d+)|#x([\dA-Fa-f]+));$/.exec(reference) ?? [];
  if (name !== undefined) return named[name];
  const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1;
  const character = code < 0 || code > 0x10_ff_ff ? undefined : String.fromCodePoint(code);
  return character === undefined || notXml.test(character) ? undefined : character;
}

function quote(rest: string): string {
  return JSON.stringify(rest.slice(0, 40));
}
