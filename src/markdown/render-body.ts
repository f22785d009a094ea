import type { BodyWords, ReadWords, WordsPlace } from "./body-words.ts";
import { fillTemplate } from "./html/html-template.ts";
import type { ParsedBody, ParsedSection, ResolveMention } from "./parsed-body.ts";
import type { RenderedBody, Section } from "./rendered-body.ts";
import type { TextSpan } from "./text-writer.ts";

/** Where each mention leads, in the order of the body's mentions; null leaves the words as they are. */
export type Addresses = readonly (string | null)[];

/** All that a rendered body is made from, as plain data: equal ones give equal bodies. */
export interface BodyRecipe extends WordsPlace {
  readonly addresses: Addresses;
}

/** A body with each mention leading where `resolve` says. */
export function renderBody(parsed: ParsedBody, resolve: ResolveMention): RenderedBody {
  const addresses = parsed.mentions.map((mention) => resolve(mention));
  return viewBody({ words: "", kind: parsed.kind, path: "", addresses }, () => parsed);
}

/**
 * A body put together from its words when a part of it is asked for, and not kept, so that a whole register holds no
 * words at all. As JSON it is what it is made from.
 */
export function viewBody(recipe: BodyRecipe, readWords: ReadWords): RenderedBody {
  const words = () => readWords(recipe);
  const { addresses } = recipe;
  const view: RenderedBody = {
    get html() {
      const whole = words().sections.flatMap(({ headingHtml, html }) => [...headingHtml, ...html]);
      return fillTemplate(whole, addresses).trim();
    },
    get sections() {
      const body = words();
      return body.sections.filter(isSection).map((section) => fillSection(section, body.text, addresses));
    },
    get headings() {
      const body = words();
      return body.headings.map(({ depth, words, anchor }) => {
        return { depth, text: cut(body.text, words), anchor };
      });
    },
    get paragraphs() {
      const body = words();
      return body.paragraphs.map(({ words, ...paragraph }) => ({
        ...paragraph,
        text: cut(body.text, words),
      }));
    },
    get gaps() {
      return words().gaps;
    },
    get text() {
      return words().text;
    },
  };
  return asJson(view, { body: recipe });
}

/** The first section of an agreed name that holds any words, put together when it is asked for. */
export function viewSection(recipe: BodyRecipe, name: Section["name"], readWords: ReadWords): Section {
  const section = () => findSection(readWords(recipe), name, recipe.addresses);
  const view: Section = {
    name,
    get heading() {
      return section().heading;
    },
    get anchor() {
      return section().anchor;
    },
    get html() {
      return section().html;
    },
    get text() {
      return section().text;
    },
  };
  return asJson(view, { section: name, of: recipe });
}

function findSection({ sections, text }: BodyWords, name: Section["name"], addresses: Addresses): Section {
  const found = sections.find((each) => each.name === name && cut(text, each.words).trim() !== "");
  if (found === undefined)
    throw new Error(`The outline of a body has a section "${name}" and its words none.`);
  return fillSection(found, text, addresses);
}

/** `toJSON` is no part of what is shown, so it is not counted among the view's own. */
function asJson<View extends object>(view: View, json: unknown): View {
  return Object.defineProperty(view, "toJSON", { value: () => json });
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
