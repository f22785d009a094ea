import sax from "sax";

/** Told what a document holds, in order. Names are without their prefixes, which each program chooses for itself. */
export interface XmlVisitor {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
  /** Asked now and then; nothing more is read once it is. */
  isDone(): boolean;
}

/** A document is walked through piece by piece, so that one of which the beginning is enough is not read to its end. */
const pieceInBytes = 64 * 1024;

/** Walks through an XML document in UTF-8. Throws for one that is not well formed; no entity of its own is expanded. */
export function walkXml(bytes: Uint8Array, visitor: XmlVisitor): void {
  const parser = sax.parser(true);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  parser.onopentag = ({ name, attributes }) =>
    visitor.open(localName(name), attributes as Record<string, string>);
  parser.onclosetag = (name) => visitor.close(localName(name));
  parser.ontext = (text) => visitor.text(text);
  parser.oncdata = (text) => visitor.text(text);
  parser.onerror = (error) => {
    throw error;
  };
  for (let at = 0; at < bytes.length; at += pieceInBytes) {
    if (visitor.isDone()) return;
    parser.write(decoder.decode(bytes.subarray(at, at + pieceInBytes), { stream: true }));
  }
  parser.write(decoder.decode()).close();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
