import { monthNames } from "../../../src/calendar/day-and-month-names.ts";
import type { Lexicon } from "./lexicon.ts";
import { formatPounds } from "./money.ts";
import type { Random } from "./random.ts";
import { limbs, openers, options, sentences } from "./sentence-templates.ts";
import { adjectives, adverbs, bodies, firmEnds, nouns, roadEnds, verbs } from "./word-list.ts";

/** Writes English that means nothing and is shaped as council papers are. */
export interface Prose {
  sentence(): string;
  /** One paragraph of about so many words, on one line. */
  paragraph(words: number): string;
  /** What a recommendation asks for, to follow `that` and without a full stop. */
  limb(): string;
  /** An option and why it was rejected. */
  option(): string;
  /** Fills the slots of a phrase of the caller's own. */
  fill(phrase: string): string;
}

type Slot = (random: Random, lexicon: Lexicon) => string;

const slots: Readonly<Record<string, Slot>> = {
  noun: (random) => spaced(random.pickEarly(nouns)),
  nouns: (random) => pluralOf(spaced(random.pickEarly(nouns))),
  adjective: (random) => random.pickEarly(adjectives),
  adverb: (random) => random.pickEarly(adverbs),
  verb: (random) => spaced(random.pickEarly(verbs)),
  verbed: (random) => pastOf(random.pickEarly(verbs)),
  body: (random) => random.pick(bodies),
  name: (random, lexicon) => lexicon.drawName(random),
  term: (random, lexicon) => lexicon.drawTerm(random),
  road: (random, lexicon) => `${lexicon.drawName(random)} ${random.pickEarly(roadEnds)}`,
  firm: (random, lexicon) => `${lexicon.drawName(random)} ${random.pick(firmEnds)}`,
  role: (random) => `Head of ${capitalise(pluralOf(spaced(random.pickEarly(nouns))))}`,
  money: (random) => formatPounds(random.spread(2_000, 4_000_000)),
  percent: (random) => String(random.whole(2, 97)),
  count: (random) => Math.round(random.spread(3, 4_000)).toLocaleString("en-GB"),
  month: (random) => random.pick(monthNames),
  year: (random) => String(random.whole(1996, 2031)),
};

type Template = readonly { literal: string; slot: Slot | undefined }[];

const templatesOf = (list: readonly string[]): readonly Template[] => list.map(parseTemplate);
const sentenceTemplates = templatesOf(sentences);
const openerTemplates = templatesOf(openers);
const limbTemplates = templatesOf(limbs);
const optionTemplates = templatesOf(options);

export function createProse(random: Random, lexicon: Lexicon): Prose {
  const fill = (template: Template) =>
    template.reduce((text, { literal, slot }) => text + literal + (slot?.(random, lexicon) ?? ""), "");
  const sentence = () => {
    const opener = fill(random.pick(openerTemplates));
    const words = fill(random.pick(sentenceTemplates));
    return withArticles(opener === "" ? words : opener + beginSmall(words));
  };
  const paragraph = (words: number) => {
    let text = sentence();
    // A word and its space are six letters, and the last sentence runs ten words over; counting would cost more than writing.
    while (text.length < (words - 10) * 6) text += ` ${sentence()}`;
    return text;
  };
  return {
    sentence,
    paragraph,
    limb: () => fill(random.pick(limbTemplates)),
    option: () => fill(random.pick(optionTemplates)),
    fill: (phrase) => fill(parseTemplate(phrase)),
  };
}

/** Words and slots by turns. Throws on a slot that nobody fills: a slip in the templates. */
function parseTemplate(text: string): Template {
  return [...text.matchAll(/([^{]*)(?:\{(\w+)\}|$)/g)]
    .filter(([piece]) => piece !== "")
    .map(([, literal = "", name]) => {
      const slot = name === undefined ? undefined : slots[name];
      if (name !== undefined && !slot) throw new Error(`No words are known for {${name}} in "${text}".`);
      return { literal, slot };
    });
}

/** A sentence that begins with a name keeps its capital. */
function beginSmall(sentence: string): string {
  return /^(?:The|A|An|It|If|Of|By|This|People|Where|Because|Work|Each|About|Between|Nothing|Three|Tests|Officers|Councils|Income)\b/.test(
    sentence,
  )
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

/** "a annual report" is what slots give. */
function withArticles(sentence: string): string {
  return sentence.replace(/\b([Aa]) (?=[aeiou])/g, "$1n ");
}

function spaced(word: string): string {
  return word.replace("-", " ");
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (noun === "child") return "children";
  return /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** `agree-on` is a verb and its particle. */
function pastOf(verb: string): string {
  const [stem = "", particle] = verb.split("-");
  return [pastOfStem(stem), particle].filter(Boolean).join(" ");
}

const irregular: Readonly<Record<string, string>> = {
  rebuild: "rebuilt",
  light: "lit",
  withdraw: "withdrawn",
  transfer: "transferred",
  prefer: "preferred",
};

function pastOfStem(stem: string): string {
  const known = irregular[stem];
  if (known !== undefined) return known;
  if (stem.endsWith("e")) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}
