import { type MentionLink, openMentionLink } from "./mention-link.ts";

/** Sanitised HTML that waits only for where its mentions lead: what is written already and, in between, the mentions. */
export type HtmlTemplate = readonly (string | MentionedWords)[];

/** The words of a mention, a link once it leads somewhere. */
export interface MentionedWords {
  /** Which of the body's mentions, counted from 0. */
  readonly mention: number;
  readonly link: MentionLink;
  readonly wordsHtml: string;
}

/** The HTML, each mention a link to its address; where that is null, its bare words. */
export function fillTemplate(template: HtmlTemplate, addresses: readonly (string | null)[]): string {
  return template.map((part) => (typeof part === "string" ? part : fillMention(part, addresses))).join("");
}

function fillMention(
  { mention, link, wordsHtml }: MentionedWords,
  addresses: readonly (string | null)[],
): string {
  const address = addresses[mention] ?? null;
  return address === null ? wordsHtml : `${openMentionLink(address, link)}${wordsHtml}</a>`;
}
