import type { Element } from "hast";
import type { Block } from "../block.ts";
import { attributeOf, listElements, withTag, wordsOf } from "./elements.ts";

/** The documents a list links to, one bullet each: the name, then the address in full where the page's own is known. */
export function listDocuments(list: Element, pageUrl: string | undefined): Block[] {
  return listElements(list, withTag("a"))
    .filter((link) => wordsOf(link) !== "")
    .map((link) => {
      const address = attributeOf(link, "href");
      const text = address === undefined ? wordsOf(link) : `${wordsOf(link)} (${inFull(address, pageUrl)})`;
      return { kind: "bullet", indent: 0, text };
    });
}

function inFull(address: string, pageUrl: string | undefined): string {
  return pageUrl !== undefined && URL.canParse(address, pageUrl) ? new URL(address, pageUrl).href : address;
}
