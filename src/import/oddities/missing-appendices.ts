import { quoteValue } from "../../problems/quote.ts";

const mention = /\b(?:Appendix|APPENDIX|appendix|App)\s+(\d{1,2}|[A-Z])\b/g;

/** A document the source lists for itself, by its file: `Item 11A - Appendix 1 (documents/s11247/….pdf)`. */
const document = /\.(?:pdf|docx?|xlsx?)\)?$/i;

/**
 * A sentence for each appendix the words point to ("see appendix 2") that the source neither lists nor brings with it,
 * in the words the register itself has for it.
 */
export function findMissingAppendices(text: string, paper: "decision" | "report"): string[] {
  const lines = text.split("\n");
  const attached = new Set(
    lines
      .filter((line) => document.test(line))
      .flatMap((line) => [...line.matchAll(mention)].map(([, name]) => name)),
  );
  const mentions = lines
    .filter((line) => !document.test(line))
    .flatMap((line) => [...line.matchAll(mention)]);
  const missing = mentions
    .filter(([, name]) => !attached.has(name))
    .sort(([, a = ""], [, b = ""]) => a.localeCompare(b, "en", { numeric: true }));
  return [
    ...new Set(
      missing.map(
        ([words, name]) =>
          `The ${paper} points to appendix ${name} (${quoteValue(words)}), which the source does not hold.`,
      ),
    ),
  ];
}
