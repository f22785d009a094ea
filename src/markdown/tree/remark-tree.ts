import type { Root } from "mdast";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { bodySyntax, type Syntax } from "../plugins/body-syntax.ts";

/** The tree of a text as remark reads it. */
export function readRemarkTree(text: string, syntax: Syntax): Root {
  return processorFor(syntax).parse(text);
}

type RemarkProcessor = ReturnType<typeof makeProcessor>;

function makeProcessor(syntax: Syntax) {
  return unified().use(remarkParse).use(bodySyntax, syntax).freeze();
}

/** Making a processor takes longer than reading a short text, so each of the four there can be is made once. */
const processors = new Map<string, RemarkProcessor>();

function processorFor(syntax: Syntax): RemarkProcessor {
  const name = `${syntax.hasTables} ${syntax.hasFootnotes}`;
  const known = processors.get(name) ?? makeProcessor(syntax);
  processors.set(name, known);
  return known;
}
