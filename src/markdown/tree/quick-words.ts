import type { PhrasingContent } from "mdast";
import { type QuickLine, spanIn } from "./quick-place.ts";

/**
 * Characters that may mean something to remark wherever they stand, so that their text is left to it: `*` and `[` are
 * not among them, for two forms of theirs are read here. An `&` with a space after it is only itself.
 */
export const needsRemark = /[\\_<`~\t\r\0]|&(?! )|:\/\//;

/** `**words**` that can be nothing but strong, and `[words](/address/)` that can be nothing but a link. */
const marked =
  /(?<![^ ])\*\*([A-Za-z0-9](?:[^*[\]\n]*[A-Za-z0-9])?)\*\*(?=[ .,;:]|$)|(?<!!)\[([^*[\]\n]*[^*[\]\n ])\]\(([\w/#.-]+)\)/g;
const mark = /[*[\]]/;

/**
 * Words of one line as remark would read them, where that is certain; else null.
 * @param from how many characters of the line stand before the words.
 */
export function readQuickWords(words: string, at: QuickLine, from: number): PhrasingContent[] | null {
  if (words === "") return [];
  return mark.test(words) ? readMarked(words, at, from) : [textNode(words, at, from)];
}

function readMarked(words: string, at: QuickLine, from: number): PhrasingContent[] | null {
  const nodes: PhrasingContent[] = [];
  let done = 0;
  for (const match of words.matchAll(marked)) {
    const between = words.slice(done, match.index);
    if (mark.test(between)) return null;
    if (between !== "") nodes.push(textNode(between, at, from + done));
    nodes.push(markedNode(match, at, from + match.index));
    done = match.index + match[0].length;
  }
  const rest = words.slice(done);
  if (mark.test(rest)) return null;
  return rest === "" ? nodes : [...nodes, textNode(rest, at, from + done)];
}

function markedNode(match: RegExpExecArray, at: QuickLine, from: number): PhrasingContent {
  const [whole, strong, linked = "", url = ""] = match;
  const position = spanIn(at, from, from + whole.length);
  return strong === undefined
    ? { type: "link", title: null, url, children: [textNode(linked, at, from + 1)], position }
    : { type: "strong", children: [textNode(strong, at, from + 2)], position };
}

function textNode(value: string, at: QuickLine, from: number): PhrasingContent {
  return { type: "text", value, position: spanIn(at, from, from + value.length) };
}
