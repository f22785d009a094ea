import { afterStart, beginsParagraph } from "./line-starts.ts";
import { isCutShort, widthOf } from "./prose-lines.ts";

/** The lines of a paper without its page breaks, and how many page numbers and footers were left out with them. */
export interface UnpagedText {
  lines: string[];
  footerCount: number;
}

interface Page {
  lines: string[];
  /** The page number, or repeated footer and page number, that ends it. */
  footer: { index: number; number: number; words: string } | undefined;
}

/**
 * Takes out form feeds, and the page numbers before them where it is certain that they are page numbers.
 * A sentence that runs over the break is one sentence again.
 */
export function removePageBreaks(lines: readonly string[]): UnpagedText {
  const pages = lines
    .join("\n")
    .split("\f")
    .map((text) => toPage(text.replace(/\n$/, "").split("\n")));
  if (pages.length === 1) return { lines: [...lines], footerCount: 0 };
  const kept = pages.map((page, index) =>
    page.footer && isCertain(page.footer, index, pages) ? withoutFooter(page) : page.lines,
  );
  return {
    lines: kept.reduce(joinPages, []),
    footerCount: kept.filter((lines, index) => lines !== pages[index]?.lines).length,
  };
}

function toPage(lines: string[]): Page {
  const index = lines.findLastIndex((line) => line.trim() !== "");
  const [, words = "", number] = /^\s*(?:(\S+)\s{2,})?-?\s?(\d{1,3})\s?-?\s*$/.exec(lines[index] ?? "") ?? [];
  return { lines, footer: number === undefined ? undefined : { index, number: Number(number), words } };
}

/** Certain when the number is the page's own, or when it goes up by one from a neighbouring page. */
function isCertain(footer: NonNullable<Page["footer"]>, index: number, pages: readonly Page[]): boolean {
  const neighbours = [-1, 1].map((step) => ({ step, other: pages[index + step]?.footer }));
  return (
    footer.number === index + 1 ||
    neighbours.some(
      ({ step, other }) => other?.number === footer.number + step && other.words === footer.words,
    )
  );
}

function withoutFooter({ lines, footer }: Page): string[] {
  return footer === undefined ? lines : lines.slice(0, footer.index);
}

function joinPages(before: string[], after: string[]): string[] {
  const end = before.findLastIndex((line) => line.trim() !== "");
  const start = after.findIndex((line) => line.trim() !== "");
  const [last = "", first = ""] = [before[end], after[start]];
  const isEnded = /[.:;!?)]\s*$/.test(last);
  const goesOn = /^\s*\p{Ll}/u.test(first);
  if (goesOn && !isEnded && end >= 0) return [...before.slice(0, end + 1), ...after.slice(start)];
  // A footnote stands between a sentence and the rest of it. A number at the top of a page begins something, and so
  // does a capital there below a line that was ended early; a table goes on as it is.
  const isApart = goesOn ? isEnded : beginsParagraph(first, ".") || isCutShort(last, first, widthOf(before));
  const isInTable = / {3,}\S/.test(afterStart(last));
  return isApart && !isInTable && before.at(-1) === last ? [...before, "", ...after] : [...before, ...after];
}
