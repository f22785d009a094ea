import { parseXml, type XmlElement } from "./parse-xml.ts";

/** How many of each child an element must and may have. */
type Counts = Readonly<Record<string, readonly [least: number, most: number]>>;

const feedChildren: Counts = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], subtitle: [0, 1], rights: [0, 1] },
  ...{ author: [1, 1], link: [2, 9], entry: [0, 50] },
};
const entryChildren: Counts = {
  ...{ id: [1, 1], title: [1, 1], updated: [1, 1], published: [0, 1], content: [1, 1] },
  ...{ link: [1, 1], category: [0, 99] },
};
const childrenOf: Readonly<Record<string, Counts>> = {
  feed: feedChildren,
  entry: entryChildren,
  author: { name: [1, 1], uri: [0, 1], email: [0, 1] },
};
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  feed: ["xmlns", "xml:lang"],
  link: ["rel", "type", "href"],
  category: ["term", "scheme", "label"],
  content: ["type"],
};

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

/** Every way in which a document is not the Atom feed that RFC 4287 asks for. Empty for a valid one. */
export function checkAtom(document: string): string[] {
  const feed = parseXml(document);
  const entries = childrenNamed(feed, "entry");
  return [
    ...(feed.name === "feed" ? [] : [`The root is <${feed.name}>.`]),
    ...(feed.attributes.get("xmlns") === "http://www.w3.org/2005/Atom"
      ? []
      : ["It is in another namespace."]),
    ...checkElement(feed),
    ...checkLinks(feed),
    ...checkIds(entries),
    ...checkLastChange(feed, entries),
  ];
}

function checkElement(element: XmlElement): string[] {
  const counts = childrenOf[element.name] ?? {};
  const children = element.children.filter((child) => typeof child !== "string");
  const known = attributesOf[element.name] ?? [];
  return [
    ...[...element.attributes.keys()]
      .filter((name) => !known.includes(name))
      .map((name) => `<${element.name}> has a ${name}.`),
    ...children.filter(({ name }) => !(name in counts)).map(({ name }) => `<${name}> in <${element.name}>.`),
    ...Object.entries(counts).flatMap(([name, [least, most]]) => {
      const count = childrenNamed(element, name).length;
      return count < least || count > most ? [`<${element.name}> has ${count} of <${name}>.`] : [];
    }),
    ...checkValue(element),
    ...children.flatMap(checkElement),
  ];
}

function checkValue(element: XmlElement): string[] {
  const { name, attributes } = element;
  const value = textOf(element);
  const isWrong =
    (["id", "uri"].includes(name) && !URL.canParse(value)) ||
    (["updated", "published"].includes(name) && !(instant.test(value) && Date.parse(value) >= 0)) ||
    (["title", "name", "subtitle"].includes(name) && value.trim() === "") ||
    (name === "link" && !(URL.canParse(attributes.get("href") ?? "") && attributes.has("rel"))) ||
    (name === "category" && !(attributes.get("term") && URL.canParse(attributes.get("scheme") ?? ""))) ||
    (name === "content" && !(attributes.get("type") === "html" && value.trim() !== ""));
  return isWrong ? [`<${name}> holds ${JSON.stringify(value.slice(0, 80))}.`] : [];
}

function checkLinks(feed: XmlElement): string[] {
  const rels = childrenNamed(feed, "link").map(({ attributes }) => attributes.get("rel") ?? "");
  return ["self", "alternate"].flatMap((wanted) =>
    rels.filter((rel) => rel === wanted).length === 1 ? [] : [`The feed has not one link ${wanted}.`],
  );
}

function checkIds(entries: readonly XmlElement[]): string[] {
  const ids = entries.map((entry) => childText(entry, "id"));
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `Two entries are ${id}.`);
}

function checkLastChange(feed: XmlElement, entries: readonly XmlElement[]): string[] {
  const latest = Math.max(...entries.map((entry) => Date.parse(childText(entry, "updated"))));
  const said = Date.parse(childText(feed, "updated"));
  return entries.length === 0 || said === latest
    ? []
    : ["The feed does not say when its newest entry changed."];
}

/** The elements of a name right under another. */
export function childrenNamed({ children }: XmlElement, name: string): XmlElement[] {
  return children.filter((child) => typeof child !== "string").filter((child) => child.name === name);
}

/** The text of the first element of a name right under another; empty when there is none. */
export function childText(parent: XmlElement, name: string): string {
  const [child] = childrenNamed(parent, name);
  return child === undefined ? "" : textOf(child);
}

function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === "string").join("");
}
