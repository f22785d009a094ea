import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeCalendarText } from "../../src/feeds/calendar-text.ts";
import { foldLine } from "../../src/feeds/fold-line.ts";
import { unfold } from "../helpers/check-calendar.ts";

const marks = fc.string({ unit: fc.constantFrom(...'\\;,\r\n\t nN:"é–🚲\0\u0007\u0085') });
const texts = fc
  .string({ unit: "grapheme", maxLength: 400, size: "max" })
  .filter((text) => !/[\r\n]/.test(text));

test("a folded line is of lines no longer than 75 octets that cut no character, and unfolds to what it was", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const folded = foldLine(text);
      for (const line of folded.split("\r\n")) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(line.isWellFormed()).toBe(true);
      }
      expect(unfold(folded)).toBe(text);
    }),
  );
});

test.each([
  [75, "x", 1],
  [76, "x", 2],
  [25, "–", 1],
  [26, "–", 2],
  [18, "🚲", 1],
  [19, "🚲", 2],
])("%i of %s are folded into %i lines", (count, character, lines) => {
  expect(foldLine(character.repeat(count)).split("\r\n")).toHaveLength(lines);
});

test("text is escaped so that a calendar gives it back, its lines' ends told alike", () => {
  expect(escapeCalendarText("Fares; tolls, and C:\\dues\r\nnext\ralso\u0007")).toBe(
    "Fares\\; tolls\\, and C:\\\\dues\\nnext\\nalso",
  );
  fc.assert(
    fc.property(marks, (text) => {
      const written = escapeCalendarText(text);
      expect(written).toMatch(/^(?:[^\\;,\r\n]|\\[\\;,n])*$/);
      const read = written.replace(/\\(.)/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped));
      expect(read).toBe(text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/\r\n?/g, "\n"));
    }),
  );
});
