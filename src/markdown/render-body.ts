import { fillTemplate } from "./html/html-template.ts";
import type { Mention, ParsedBody, ParsedSection, ResolveMention } from "./parsed-body.ts";
import type { RenderedBody, Section } from "./rendered-body.ts";
import type { TextSpan } from "./text-writer.ts";

/**
 * A body with each mention leading where `resolve` says. It is a view of what was parsed: each part is put together
 * when it is asked for, and not kept, so that a whole register holds every word once.
 */
export function renderBody(parsed: ParsedBody, resolve: ResolveMention): RenderedBody {
  return viewBody(parsed, resolveAll(parsed.mentions, resolve));
}

/** Where each mention leads, in the order of the body's mentions. */
type Addresses = readonly (string | null)[];

function resolveAll(mentions: readonly Mention[], resolve: ResolveMention): Addresses {
  return mentions.map((mention) => resolve(mention));
}

/** Stands apart from `resolve`, which knows the whole content: a getter keeps alive all that is named beside it. */
function viewBody(
  { text, sections, headings, paragraphs, gaps }: ParsedBody,
  addresses: Addresses,
): RenderedBody {
  return {
    get html() {
      const whole = sections.flatMap(({ headingHtml, html }) => [...headingHtml, ...html]);
      return fillTemplate(whole, addresses).trim();
    },
    get sections() {
      return sections.filter(isSection).map((section) => fillSection(section, text, addresses));
    },
    get headings() {
      return headings.map(({ depth, words, anchor }) => ({ depth, text: cut(text, words), anchor }));
    },
    get paragraphs() {
      return paragraphs.map(({ words, ...paragraph }) => ({ ...paragraph, text: cut(text, words) }));
    },
    gaps,
    text,
  };
}

/** What stands before the first heading is a section only when there is something there. */
function isSection({ heading, words }: ParsedSection): boolean {
  return heading !== null || words.to > words.from;
}

function fillSection(
  { name, heading, html, words }: ParsedSection,
  text: string,
  addresses: Addresses,
): Section {
  return {
    name,
    heading: heading && cut(text, heading.words),
    anchor: heading?.anchor ?? null,
    html: fillTemplate(html, addresses).trim(),
    text: cut(text, words),
  };
}

function cut(text: string, { from, to }: TextSpan): string {
  return text.slice(from, to);
}
