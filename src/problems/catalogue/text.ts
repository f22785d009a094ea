import { defineProblems } from "../catalogue-entry.ts";

/** What can be wrong with the characters of a file, before any of it is understood. */
export const textProblems = defineProblems({
  "file-not-utf8": {
    severity: "error",
    title: "A file not saved as UTF-8",
    meaning:
      "The file holds bytes that are not UTF-8 text, so letters such as é or £ cannot be read for certain.",
    example: "title: Caf\\xE9 licence",
    fix: "Open the file in your editor, choose Save with encoding, choose UTF-8, and check the letter it names.",
  },
  "file-has-nul": {
    severity: "error",
    title: "A file that is not plain text",
    meaning:
      "The file holds a NUL character, which plain text never does. It may be a Word file with the wrong ending.",
    example: "title: Harbour\\x00 crossing",
    fix: "Open the file, copy the words into a new plain text file, and save it in place of this one.",
  },
  "control-character": {
    severity: "error",
    title: "A control character in the text",
    meaning:
      "The text holds a character that is an instruction to a machine. It shows as nothing, and can break pages.",
    example: "title: Harbour\\x0C crossing",
    fix: "Delete the character at the place given and retype the words around it.",
  },
  "hidden-character": {
    severity: "error",
    title: "A character nobody can see",
    meaning:
      "The text holds an invisible character. It can hide words, turn them round, or stop search from finding them.",
    example: "title: Har\\u00ADbour crossing",
    fix: "Delete the word at the place given and type it again. Pasting it again brings the character back.",
  },
  "text-not-nfc": {
    severity: "error",
    title: "An accented letter in two parts",
    meaning:
      "An accented letter is written as a letter and a separate accent. It looks right, but search does not find it.",
    example: "title: Llangrannog, Tŷ Gwyn (with ŷ written as y and a separate accent)",
    fix: "Delete the letter and type it again as one character.",
  },
  "mixed-scripts": {
    severity: "error",
    title: "A word that mixes alphabets",
    meaning:
      "A word mixes Latin letters with Greek or Cyrillic ones that look the same, so search does not find it.",
    example: "title: Hаrbour crossing (the first a is Cyrillic)",
    fix: "Delete the word and type it again.",
  },
  "merge-conflict": {
    severity: "error",
    title: "An unfinished merge",
    meaning: "Two people changed this file, and both versions stand in it between marks that git left.",
    example: "<<<<<<< HEAD\ntitle: Harbour crossing\n=======\ntitle: Harbour bridge\n>>>>>>> corrections",
    fix: "Keep the words that are right, and delete the other version and the three marks.",
  },
  "file-too-large": {
    severity: "error",
    title: "A file that is too large",
    meaning:
      "Text files may be up to 1 MiB and published files up to 25 MiB, so that readers on a slow line can open them.",
    example: "appendix-2.pdf (31.4 MiB)",
    fix: "Make the file smaller, for example by saving pictures at screen size, or split it into several appendices.",
  },
  "file-empty": {
    severity: "error",
    title: "A file with nothing in it",
    meaning: "The file is there and holds nothing, which usually means that saving it went wrong.",
    example: "decision.md (0 bytes)",
    fix: "Write what belongs in the file, or delete it.",
  },
});
