import type { Element, ElementContent, Root as HtmlRoot } from "hast";
import type {
  Code,
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  Html,
  Image,
  Link,
  Root,
  Table,
} from "mdast";
import { defaultHandlers, type State, toHast } from "mdast-util-to-hast";
import type { Labelled, MentionNode } from "../body-nodes.ts";
import type { Mention } from "../parsed-body.ts";
import { footnoteMarkToHtml, footnoteToHtml } from "./footnotes-to-html.ts";
import { labelledToHtml } from "./labelled-to-html.ts";
import { tableToHtml } from "./table-to-html.ts";

/** A body as an HTML tree, each mention an `a` that bears its number in the list and leads nowhere yet. Not yet sanitised. */
export function bodyToHtml(tree: Root, mentions: readonly Mention[]): HtmlRoot {
  const numbers = new Map(mentions.map((mention, number) => [mention, number]));
  let tables = 0;
  const handlers = {
    // Given the tree itself, toHast would first look all through it for definitions, of which a body has none.
    root: (state: State) => {
      // Nor are places copied from node to node, for HTML says nothing of them.
      state.patch = () => undefined;
      return state.wrap(state.all(tree), false);
    },
    labelled: (state: State, node: Labelled) => labelledToHtml(state, node),
    mention: (state: State, node: MentionNode) => mentionToHtml(state, node, numbers),
    link: (state: State, node: Link) => linkToHtml(state, node, numbers),
    heading: (state: State, node: Heading) => headingToHtml(state, node),
    table: (state: State, node: Table) => tableToHtml(state, node, ++tables),
    code: (state: State, node: Code) => codeToHtml(state, node),
    footnoteReference: (_: State, node: FootnoteReference) => footnoteMarkToHtml(node),
    footnoteDefinition: (state: State, node: FootnoteDefinition) => footnoteToHtml(state, node),
    html: (_: State, node: Html) => asText(node.value),
    image: (_: State, node: Image) => asText(node.alt ?? ""),
  };
  const html = toHast({ type: "root", children: [] }, { handlers, allowDangerousHtml: false });
  return html.type === "root" ? html : { type: "root", children: [] };
}

/** HTML and images are problems already told; shown as words they can do nothing. */
function asText(value: string): ElementContent {
  return { type: "text", value };
}

type Numbers = ReadonlyMap<Mention, number>;

function mentionToHtml(state: State, node: MentionNode, numbers: Numbers): ElementContent[] {
  const properties = { className: ["mention"], dataMention: numbers.get(node.mention) };
  return [{ type: "element", tagName: "a", properties, children: state.all(node) }];
}

/** Lists of one: in a lone element after a line break, mdast-util-to-hast would trim the words. */
function linkToHtml(state: State, node: Link, numbers: Numbers): ElementContent[] {
  const mention = node.data?.mention;
  if (!mention) return [defaultHandlers.link(state, node)];
  const properties = { title: node.title ?? undefined, dataMention: numbers.get(mention) };
  return [{ type: "element", tagName: "a", properties, children: state.all(node) }];
}

/** The page has the top heading, so the body's begin at the second level. */
function headingToHtml(state: State, node: Heading): Element {
  const tagName = `h${Math.max(node.depth, 2)}`;
  const id = node.data?.anchor;
  return { type: "element", tagName, properties: id ? { id } : {}, children: state.all(node) };
}

/** Long lines of code scroll, so they can be reached by keyboard. */
function codeToHtml(state: State, node: Code): Element {
  const pre = defaultHandlers.code(state, node);
  return { ...pre, properties: { tabIndex: 0 } };
}
