import { XmlDocument } from "libxml2-wasm";

const namespaces = { atom: "http://www.w3.org/2005/Atom" };

/**
 * The text of each node that an XPath finds in a document, which names Atom's own elements `atom:…`.
 * Throws for a document that is not well formed.
 */
export function readTexts(document: string, path: string): string[] {
  return withXml(document, (xml) => findTexts(xml, path));
}

/** The same, of a document that is parsed already. */
export function findTexts(xml: XmlDocument, path: string): string[] {
  return xml.find(path, namespaces).map(({ content }) => content);
}

/** Whether an XPath holds true of a document. */
export function isTrue(xml: XmlDocument, path: string): boolean {
  return xml.eval(`boolean(${path})`, namespaces) === true;
}

/** Lends a parsed document, whose memory no collector frees. */
export function withXml<Answer>(document: string, use: (xml: XmlDocument) => Answer): Answer {
  using xml = XmlDocument.fromString(document);
  return use(xml);
}
