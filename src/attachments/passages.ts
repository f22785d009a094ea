/** How much of one file is read: some 200 pages. A reader whose search finds the file fetches all that was read of it. */
export const charactersLimit = 500_000;

/** Gathers what is read of a file, up to the limit. */
export interface Passages {
  readonly all: readonly string[];
  /** Adds a page, paragraph or row, on one line; one that is blank is left out, and the last is cut at the limit. */
  add(passage: string): void;
  /** Whether nothing more is taken. */
  isFull(): boolean;
}

export function openPassages(limit = charactersLimit): Passages {
  const all: string[] = [];
  let left = limit;
  return {
    all,
    add(passage) {
      const line = toOneLine(passage).slice(0, Math.max(0, left));
      left -= line.length;
      if (line !== "") all.push(line);
    },
    isFull: () => left <= 0,
  };
}

/** Control characters, and the soft hyphen, which would part a word that is shown whole. */
const notShown = /[\u00AD\p{Cc}]/gu;

function toOneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll(notShown, "").toWellFormed().trim();
}
