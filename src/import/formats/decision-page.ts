import type { Element, Root } from "hast";
import type { Block } from "../block.ts";
import type { Entry } from "../entry.ts";
import { type FoundLabel, findLabel } from "../find-label.ts";
import { foldSpaces } from "../fold-spaces.ts";
import { findAddressOfPage } from "../html/address-of-page.ts";
import { blocksFromHtml } from "../html/blocks-from-html.ts";
import { listDocuments } from "../html/documents.ts";
import { findElement, hasClass, listElements, rawText, withClass, wordsOf } from "../html/elements.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { buildDecision } from "./build-decision.ts";

/** Reads a ModernGov decision page: `ieDecisionDetails.aspx`, `mgDecisionDetails.aspx`, whole or its middle. */
export function readDecisionPage(root: Root): ImportedRecord {
  const url = findAddressOfPage(root);
  const title = wordsOf(findElement(root, withClass("mgSubTitleTxt")));
  const reference = /\bref:\s*(\S+)/i.exec(
    foldSpaces(listElements(root, withClass("mgHide")).map(rawHidden).join(" ")),
  )?.[1];
  const content =
    findElement(root, withClass("mgContent")) ??
    findElement(root, (element) => element.properties["id"] === "modgov");
  const parts = content ? listParts(content) : [];
  const entries = toEntries(parts, url);
  const named = title === "" ? [] : [entryOf("title", "Title", title)];
  const numbered = reference === undefined ? [] : [entryOf("number", "ref", reference)];
  const isProposed =
    !entries.some(({ field }) => field === "decision") &&
    entries.some(({ field }) => field === "proposed-decision");
  return buildDecision({
    entries: [...named, ...numbered, ...entries],
    isProposed,
    isFragment: false,
    ...(url && { url }),
  });
}

/** The number ModernGov hides beside a title. */
function rawHidden(element: Element): string {
  return element.children.map(rawText).join("");
}

/** The pieces of the page's middle, in order: labelled lines, headings, prose, lists. Its links and footer are furniture. */
function listParts(content: Element): Element[] {
  const isPart = (element: Element) =>
    ["p", "h3", "h4", "ul", "ol", "table"].includes(element.tagName) ||
    hasClass(element, "mgWordPara") ||
    isFurniture(element);
  return listElements(content, isPart).filter((element) => !isFurniture(element));
}

function isFurniture(element: Element): boolean {
  return (
    ["mgLinks", "mgFooter", "mgHeader", "mgSubTitle"].some((name) => hasClass(element, name)) ||
    element.tagName === "nav"
  );
}

function toEntries(parts: readonly Element[], url: string | undefined): Entry[] {
  const entries: { label: FoundLabel | undefined; lines: string[]; blocks: Block[] }[] = [];
  for (const part of parts) {
    const label = labelOf(part);
    if (label)
      entries.push({
        label,
        lines: rawText(part)
          .replace(/^[^:]*:/, "")
          .split("\n"),
        blocks: [],
      });
    else {
      const last = entries.at(-1) ?? { label: undefined, lines: [], blocks: [] };
      if (entries.length === 0) entries.push(last);
      last.blocks.push(
        ...(last.label?.field === "documents" ? listDocuments(part, url) : blocksFromHtml(wrap(part))),
      );
    }
  }
  return entries
    .filter(({ label, blocks }) => label || blocks.length > 0)
    .map(({ label, lines, blocks }) => ({
      ...entryOf(label?.field ?? "other", label?.written ?? "", foldSpaces(lines.join(" "))),
      blocks,
    }));
}

/** A label on its own or before its value: `mgLabel`, or a small heading that the page gives its sections. */
function labelOf(part: Element): FoundLabel | undefined {
  const span =
    hasClass(part, "mgLabel") || hasClass(part, "mgSubSubTitleTxt")
      ? part
      : findElement(part, withClass("mgLabel"));
  if (!span || hasClass(part, "mgWordPara")) return undefined;
  const written = wordsOf(span);
  const known = findLabel(written.includes(":") ? written : `${written}:`);
  const label = written.replace(/\s*:.*$/, "");
  return known ?? { field: "other", reach: "all", written: label, rest: "", lineCount: 1 };
}

function wrap(element: Element): Element {
  return { type: "element", tagName: "div", properties: {}, children: [element] };
}

function entryOf(field: Entry["field"], written: string, value: string): Entry {
  return { field, written, value, valueLines: [value], blocks: [] };
}
