import { describe, expect, test } from "vitest";
import { judgeBytes } from "../../src/source/read-text-file.ts";
import { tellBytes } from "./told-lines.ts";

describe("the characters of a file", () => {
  test("names a byte that Windows wrote, and the letter it probably was", () => {
    expect(tellBytes(Buffer.from("title: ok\ntitle: Caf\xE9 licence", "latin1"))).toEqual([
      '  2:11  This file is not saved as UTF-8: the byte 0xE9 here, probably "é" (U+00E9) as Windows writes',
      "        it, cannot be read.",
      "        Open it in your editor, choose Save with encoding, choose UTF-8, and check this letter.",
      "        [file-not-utf8]",
    ]);
  });

  test("places a bad byte after letters that are whole, and after a byte order mark", () => {
    expect(tellBytes(Buffer.concat([Buffer.from("\uFEFFa: £\uFFFD\r\nb: ŷ"), Uint8Array.of(0x93)]))).toEqual([
      '  2:5  This file is not saved as UTF-8: the byte 0x93 here, probably "“" (U+201C) as Windows writes',
      "       it, cannot be read.",
      "       Open it in your editor, choose Save with encoding, choose UTF-8, and check this letter.",
      "       [file-not-utf8]",
    ]);
  });

  test("names a bad byte that stands for no letter", () => {
    expect(tellBytes(Uint8Array.of(0x61, 0x81))).toEqual([
      "  1:2  This file is not saved as UTF-8: the byte 0x81 here cannot be read.",
      "       Open it in your editor, choose Save with encoding, choose UTF-8, and check this letter.",
      "       [file-not-utf8]",
    ]);
  });

  test("says when a file is UTF-16", () => {
    expect(tellBytes(Buffer.from("\uFEFFtitle", "utf16le"))).toEqual([
      "  1:1  This file is saved as UTF-16, and content files must be saved as UTF-8.",
      "       Open it in your editor, choose Save with encoding, and choose UTF-8.   [file-not-utf8]",
    ]);
  });

  test("refuses a NUL character", () => {
    expect(tellBytes("title: a\0b\0c")).toEqual([
      "  1:9  There is a NUL character here, and 1 more in this file: this is not a plain text file.",
      "       Copy the words into a new plain text file and save it in place of this one.   [file-has-nul]",
    ]);
  });

  test("says nothing else of a file that is not text", () => {
    expect(tellBytes(Buffer.from("PK\x03\x04\x14\x00\x84 title", "latin1"))).toEqual([
      "  1:6  There is a NUL character here: this is not a plain text file.",
      "       Copy the words into a new plain text file and save it in place of this one.   [file-has-nul]",
    ]);
  });

  test("reads on with the letters that Windows meant, so that none of them is told again", () => {
    const mixed = Buffer.concat([Buffer.from("Tŷ £5 "), Uint8Array.of(0x93, 0x41, 0x94, 0x81)]);
    expect(judgeBytes("content/x.md", mixed).text).toBe("Tŷ £5 “A”¤");
  });

  test("passes over byte order marks at the beginning, however many", () => {
    expect(tellBytes("\uFEFF\uFEFFtitle: x")).toEqual([]);
  });

  test("refuses a control character", () => {
    expect(tellBytes("title: Harbour\n\x0Ccrossing")).toEqual([
      "  2:1  There is a control character, U+000C, here.",
      "       Delete it and retype the words around it.   [control-character]",
    ]);
  });

  test("refuses a soft hyphen, and counts the others", () => {
    expect(tellBytes("Har\u00ADbour\n cros\u00ADsing")).toEqual([
      "  1:4  There is a hidden character here, a soft hyphen (U+00AD), and 1 more in this file.",
      "       Delete the word and type it again.   [hidden-character]",
    ]);
  });

  test("tells each kind of hidden character once", () => {
    expect(tellBytes("a\u200Bb \u202Ec \uFEFFd \u2067e \u2028f")).toEqual([
      "   1:2  There is a hidden character here, a zero-width space (U+200B).",
      "        Delete the word and type it again.   [hidden-character]",
      "   1:5  There is a hidden character here, a mark that sets the direction of text (U+202E).",
      "        Delete the word and type it again.   [hidden-character]",
      "   1:8  There is a hidden character here, a byte order mark inside the text (U+FEFF).",
      "        Delete the word and type it again.   [hidden-character]",
      "  1:11  There is a hidden character here, a mark that sets the direction of text (U+2067).",
      "        Delete the word and type it again.   [hidden-character]",
      "  1:14  There is a hidden character here, a line separator (U+2028).",
      "        Delete the word and type it again.   [hidden-character]",
    ]);
  });

  test("refuses a letter in two parts", () => {
    expect(tellBytes("Tŷ Gwyn, Llŷn, caf\u0065\u0301, y\u0302")).toEqual([
      '  1:19  The letter "é" is not written as one character (it is U+0065 U+0301), and 1 more in this',
      "        file.",
      '        Delete it and type "é" again.   [text-not-nfc]',
    ]);
  });

  test("refuses a word that mixes Latin with Cyrillic", () => {
    expect(tellBytes("The H\u0430rbour crossing")).toEqual([
      '  1:5  "Hаrbour" mixes alphabets: its "а" is Cyrillic (U+0430), not Latin "a".',
      "       Delete the word and type it again.   [mixed-scripts]",
    ]);
  });

  test("refuses a word that mixes Latin with Greek capitals that look Latin", () => {
    expect(tellBytes("C\u0391BINET")).toEqual([
      '  1:1  "CΑBINET" mixes alphabets: its "Α" is Greek (U+0391), not Latin "A".',
      "       Delete the word and type it again.   [mixed-scripts]",
    ]);
  });

  test("refuses a Cyrillic letter in a Latin word though it looks like none", () => {
    expect(tellBytes("Harbo\u0436r")).toEqual([
      '  1:1  "Harboжr" mixes alphabets: its "ж" is Cyrillic (U+0436).',
      "       Delete the word and type it again.   [mixed-scripts]",
    ]);
  });

  test("refuses an unfinished merge, once for each place", () => {
    expect(tellBytes("a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> other\n")).toEqual([
      "  2:1  Two people changed this file, and git has left both versions here.",
      "       Keep the words that are right, and delete the other version and the lines of <<<<<<<, =======",
      "       and >>>>>>>.   [merge-conflict]",
    ]);
  });

  test("tells the closing mark of a merge whose opening one is gone", () => {
    expect(tellBytes("b: 3\n>>>>>>> other\n")).toEqual([
      "  2:1  Two people changed this file, and git has left both versions here.",
      "       Keep the words that are right, and delete the other version and the lines of <<<<<<<, =======",
      "       and >>>>>>>.   [merge-conflict]",
    ]);
  });

  test("refuses a file with nothing but space in it", () => {
    expect(tellBytes(" \n\n")).toEqual([
      "  1:1  There is nothing in this file.",
      "       Write what belongs in it, or delete it.   [file-empty]",
    ]);
  });

  test("refuses a file with no bytes", () => {
    expect(tellBytes("")).toEqual([
      "  1:1  There is nothing in this file.",
      "       Write what belongs in it, or delete it.   [file-empty]",
    ]);
  });

  test("accepts Welsh and French letters, dashes, curly quotes, measurements and a Greek word", () => {
    expect(tellBytes("Tŷ Llŷn ŵ â ï — “Hôtel” ‘à’ œuvre 5 μg 10 kΩ Δt σ² λόγος £7.5m … • ½")).toEqual([]);
  });

  test("accepts a heading underlined with equals signs", () => {
    expect(tellBytes("Decision\n=======\n\n> quoted\n")).toEqual([]);
  });
});
