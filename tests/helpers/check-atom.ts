import { readFileSync } from "node:fs";
import { RelaxNGValidator, XmlDocument, XmlLibError } from "libxml2-wasm";
import { findTexts, isTrue, withXml } from "./read-xml.ts";

// libxml2 means to give RELAX NG up some day (its release notes of 2.14); the version pinned here has it.
const grammar = RelaxNGValidator.fromDoc(
  XmlDocument.fromString(readFileSync(new URL("atom.rng", import.meta.url), "utf8")),
);

/** What the grammar cannot say, each as an XPath that holds: first its own Schematron rules, then what our feeds promise. */
const rules: readonly (readonly [fault: string, path: string])[] = [
  ["An entry has no author.", "/atom:feed/atom:author or not(//atom:entry[not(atom:author)])"],
  ["An entry has no page.", "not(//atom:entry[not(atom:link[@rel='alternate'])])"],
  [
    "An entry has no content in HTML.",
    "not(//atom:entry[not(atom:content[@type='html'][normalize-space()])])",
  ],
  ["A title is blank.", "not(//atom:title[not(normalize-space())])"],
  ["Two entries have one id.", "not(//atom:entry[atom:id = preceding-sibling::atom:entry/atom:id])"],
  ["The feed has not one address.", "count(/atom:feed/atom:link[@rel='self']) = 1"],
  ["The feed has not one page.", "count(/atom:feed/atom:link[@rel='alternate']) = 1"],
  ["There are more than 50 entries.", "count(//atom:entry) <= 50"],
];

/**
 * Every way in which a document is not the Atom feed that RFC 4287 and our readers ask for. Empty for a valid one.
 * Well formed and of the right elements is judged by libxml2, with the RFC's own grammar.
 */
export function checkAtom(document: string): string[] {
  try {
    return withXml(document, (xml) => [...listGrammarFaults(xml), ...listOtherFaults(xml)]);
  } catch (error) {
    return describe(error);
  }
}

function listGrammarFaults(xml: XmlDocument): string[] {
  try {
    grammar.validate(xml);
    return [];
  } catch (error) {
    return describe(error);
  }
}

function listOtherFaults(xml: XmlDocument): string[] {
  const addresses = findTexts(xml, "//atom:id | //atom:uri | //@href | //@scheme");
  return [
    ...rules.filter(([, path]) => !isTrue(xml, path)).map(([fault]) => fault),
    ...addresses.filter((address) => !URL.canParse(address)).map((address) => `${address} is no address.`),
    ...listDateFaults(xml),
  ];
}

/** XML Schema lets an instant be of no time zone; RFC 3339, which RFC 4287 follows, does not. */
function listDateFaults(xml: XmlDocument): string[] {
  const instants = findTexts(xml, "//atom:updated | //atom:published");
  const [said = ""] = findTexts(xml, "/atom:feed/atom:updated");
  const changes = findTexts(xml, "//atom:entry/atom:updated").map((change) => Date.parse(change));
  return [
    ...instants.filter((text) => !/(?:Z|[+-]\d\d:\d\d)$/.test(text)).map((text) => `${text} is of no zone.`),
    ...(changes.length === 0 || Date.parse(said) === Math.max(...changes)
      ? []
      : ["The feed does not say when its newest entry changed."]),
  ];
}

/** What libxml2 found; anything else that was thrown is a fault of the test's. */
function describe(error: unknown): string[] {
  if (!(error instanceof XmlLibError)) throw error;
  return error.details.map(({ line, message }) => `Line ${line}: ${message.trim()}`);
}
