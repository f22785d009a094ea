type Attributes = Readonly<Record<string, string>>;

/** What XML must not hold as it is. A carriage return would be read as a line's end, and lost. */
const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

/** What is no character of XML, however it is written: XML 1.0 s 2.2. Half a pair of surrogates is none either. */
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for between tags. What XML cannot hold at all becomes U+FFFD, which says so. */
export function escapeXml(text: string): string {
  return text.replace(notXml, "\uFFFD").replace(/[&<>"\r]/g, (character) => references[character] ?? "");
}

/** An element that holds text: `<title>Quay lighting</title>`. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${writeAttributes(attributes)}>${escapeXml(text)}</${name}>`;
}

/** An element that holds nothing: `<link href="…"/>`. */
export function emptyElement(name: string, attributes: Attributes): string {
  return `<${name}${writeAttributes(attributes)}/>`;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join("");
}

/** In an attribute a tab and a line's end, written as they are, are read as spaces: XML 1.0 s 3.3.3. */
function escapeAttribute(text: string): string {
  return escapeXml(text).replaceAll("\t", "&#9;").replaceAll("\n", "&#10;");
}
