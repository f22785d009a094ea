import type { Element, Root } from "hast";
import { paragraph } from "../block.ts";
import type { Entry } from "../entry.ts";
import { findLabel } from "../find-label.ts";
import { blocksFromHtml } from "../html/blocks-from-html.ts";
import { listDocuments } from "../html/documents.ts";
import { attributeOf, hasClass, listElements, withClass, withTag, wordsOf } from "../html/elements.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { buildDecision } from "./build-decision.ts";

/** Where ModernGov cuts a long text short on a meeting's page. */
const cutShort = /view\s+the\s+full\s+(\w+)\s+text/i;

/** Reads one item of a ModernGov meeting page, as an HTML fragment: its title, what it was for, the decision, the minutes. */
export function readMeetingItem(root: Root): ImportedRecord {
  const isPart = (element: Element) =>
    ["mgAiTitleTxt", "mgSubItemTitleTxt", "mgWordPara", "mgBulletList"].some((name) =>
      hasClass(element, name),
    );
  const entries: Entry[] = [];
  for (const part of listElements(root, isPart)) {
    if (hasClass(part, "mgAiTitleTxt")) entries.push(...titleEntries(part, entries));
    else if (hasClass(part, "mgSubItemTitleTxt")) entries.push(labelEntry(part));
    else addTo(entries, part);
  }
  const record = buildDecision({ entries, isProposed: false, isFragment: true });
  record.notes.push(...noteCuts(root));
  return record;
}

/** A sentence for each text that is cut short, with the address of the page that has it whole. */
function noteCuts(root: Root): string[] {
  return listElements(root, withTag("a")).flatMap((link) => {
    const what = cutShort.exec(wordsOf(link))?.[1];
    const address = attributeOf(link, "href");
    if (what === undefined) return [];
    return [
      `The source cuts the ${what} text short, with a link to the full text on another page${address ? ` (${address})` : ""}.`,
    ];
  });
}

/** The number cell and the title are two paragraphs of one class; the number and the paper linked to stay in the body. */
function titleEntries(part: Element, before: readonly Entry[]): Entry[] {
  const value = wordsOf(listElements(part, withClass("mgAiTitleLnk"))[0] ?? part);
  if (/^\d+[a-z]?\.?$/i.test(value)) return [{ ...noLabel, blocks: [paragraph(`Item ${value}`)] }];
  const isTitle = value !== "" && !before.some(({ field }) => field === "title");
  // What stands under the title has no label of its own, and belongs to the item rather than to its title.
  return isTitle
    ? [
        {
          field: "title",
          written: "Title",
          value,
          valueLines: [value],
          blocks: listDocuments(part, undefined),
        },
        { ...introduction, blocks: [] },
      ]
    : [];
}

const noLabel: Entry = { field: "other", written: "", value: "", valueLines: [], blocks: [] };
const introduction: Entry = { ...noLabel, field: "purpose" };

function labelEntry(part: Element): Entry {
  const written = wordsOf(part).replace(/\s*:$/, "");
  const label = findLabel(`${written}:`);
  return { ...noLabel, field: label?.field ?? "other", written };
}

function addTo(entries: Entry[], part: Element): void {
  const last = entries.at(-1) ?? noLabel;
  const blocks = last.field === "documents" ? listDocuments(part, undefined) : blocksFromHtml(part);
  entries.splice(-1, 1, { ...last, blocks: [...last.blocks, ...blocks] });
}
