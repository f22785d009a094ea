import type { Element, ElementContent } from "hast";
import type { State } from "mdast-util-to-hast";
import type { Labelled } from "../body-nodes.ts";
import { formatGap } from "../labels/missing-labels.ts";

/** A labelled paragraph: its label, which is a link to itself, beside everything that belongs to it. */
export function labelledToHtml(state: State, node: Labelled): ElementContent[] {
  const label: Element = {
    type: "element",
    tagName: "a",
    properties: {
      className: ["label"],
      href: `#${node.anchor}`,
      ariaLabel: `Link to ${node.isLimb ? "limb" : "paragraph"} ${node.cited}`,
    },
    children: [{ type: "text", value: node.label }],
  };
  const body = div({ className: ["labelled-body"] }, state.wrap(state.all(node), true));
  const whole = div(
    { className: ["labelled"], id: node.anchor, dataDepth: String(node.depth) },
    state.wrap([label, body], true),
  );
  return node.missing.length === 0 ? [whole] : [gapNotice(node), whole];
}

/** The words readers see where the source skips a number. */
function gapNotice({ missing, isLimb }: Labelled): Element {
  const words = formatGap(missing, isLimb ? "limb" : "paragraph");
  return {
    type: "element",
    tagName: "p",
    properties: { className: ["source-gap"] },
    children: [{ type: "text", value: words }],
  };
}

function div(properties: Element["properties"], children: ElementContent[]): Element {
  return { type: "element", tagName: "div", properties, children };
}
