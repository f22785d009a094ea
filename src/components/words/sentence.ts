import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { formatDate } from "../../calendar/format-date.ts";

/** A sentence whose days stay days, so that a page can mark each as a `<time>` and plain text can write it out. */
export type Sentence = readonly SentencePart[];
export type SentencePart = string | { readonly day: CalendarDate };

/** A template tag: text, days as `{ day }`, and other sentences, in one. Neighbouring text is joined. */
export function sentence(
  strings: TemplateStringsArray,
  ...values: readonly (SentencePart | Sentence)[]
): Sentence {
  return joinText(strings.flatMap((text, index) => [text, ...asParts(values[index])]));
}

/** Sentences one after another, with a space between; empty ones are left out. */
export function joinSentences(sentences: readonly Sentence[]): Sentence {
  const spoken = sentences.filter((parts) => parts.length > 0);
  return joinText(spoken.flatMap((parts, index) => (index === 0 ? parts : [" ", ...parts])));
}

/** The sentence as plain text: `Agreed on 20 March 2026.` */
export function plainText(parts: Sentence): string {
  return parts.map((part) => (typeof part === "string" ? part : formatDate(part.day))).join("");
}

function asParts(value: SentencePart | Sentence | undefined): Sentence {
  if (value === undefined) return [];
  return isSentence(value) ? value : [value];
}

function isSentence(value: SentencePart | Sentence): value is Sentence {
  return Array.isArray(value);
}

function joinText(parts: Sentence): Sentence {
  const joined: SentencePart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}
