import type { Element } from "hast";
import { toHast } from "mdast-util-to-hast";
import { sanitiseHtml, writeOpening } from "./html-writer.ts";

/** What a mention was written as: a Markdown link, with its title if it has one, or a phrase, which is null. */
export type MentionLink = { readonly title: string | null } | null;

/** Addresses that name no scheme and of which every character stands for itself: nearly all of the register's. */
const plainAddress = /^[\w/#.-]+$/;

/** The tag that opens the link from a mention: `<a class="mention" href="#para-5">` from a phrase, `<a href="…">` from a link. */
export function openMentionLink(address: string, link: MentionLink): string {
  const isPlain = plainAddress.test(address) && (link?.title ?? null) === null;
  if (!isPlain) return openSafely(address, link);
  return link === null ? `<a class="mention" href="${address}">` : `<a href="${address}">`;
}

/** Any other address or title is made safe as the body was. */
function openSafely(address: string, link: MentionLink): string {
  const [safe] = sanitiseHtml({ type: "root", children: [linkElement(address, link)] }).children;
  if (safe?.type !== "element") throw new Error("A mention's link did not come through being made safe.");
  return writeOpening(safe);
}

function linkElement(href: string, link: MentionLink): Element {
  const properties = link === null ? { className: ["mention"], href } : {};
  const phrase: Element = { type: "element", tagName: "a", properties, children: [] };
  const written = link && toHast({ type: "link", url: href, title: link.title, children: [] });
  return written?.type === "element" ? written : phrase;
}
