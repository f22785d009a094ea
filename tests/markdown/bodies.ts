import { placeInFile } from "../../src/markdown/body-place.ts";
import { problemInFile } from "../../src/markdown/body-problem.ts";
import { parseBody } from "../../src/markdown/parse-body.ts";
import type { BodyKind, ParsedBody, ResolveMention } from "../../src/markdown/parsed-body.ts";
import { renderBody } from "../../src/markdown/render-body.ts";
import type { RenderedBody } from "../../src/markdown/rendered-body.ts";

/** Where the bodies of these tests lie. */
const file = { path: "content/report.md", bodyLine: 10 };

export function parse(text: string, kind: BodyKind = "report"): ParsedBody {
  return parseBody(text, kind);
}

export function render(
  text: string,
  kind: BodyKind = "report",
  resolve: ResolveMention = () => null,
): RenderedBody {
  return renderBody(parse(text, kind), resolve);
}

/** Anchors in order, each with a gap shown as `…`: `para-1 para-2 para-2-a … para-5`. */
export function anchorsOf({ paragraphs, gaps }: RenderedBody): string {
  const gapBefore = new Set(gaps.map(({ beforeAnchor }) => beforeAnchor));
  return paragraphs.map(({ anchor }) => (gapBefore.has(anchor) ? `… ${anchor}` : anchor)).join(" ");
}

/** Mentions as `line:column kind target of "words"`. */
export function mentionsOf({ mentions }: ParsedBody): string[] {
  return mentions.map(({ kind, target, of, text, place }) => {
    const { line, column } = placeInFile(place, file);
    return `${line}:${column} ${kind} ${target} ${of} "${text}"`;
  });
}

/** Problems as `line:column id message remedy`. */
export function problemsOf({ problems }: ParsedBody): string[] {
  return problems
    .map((fault) => problemInFile(fault, file))
    .map(({ line, column, id, message, remedy }) => `${line}:${column} ${id} ${message} ${remedy}`);
}
