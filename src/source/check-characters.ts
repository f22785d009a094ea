import { type Problem, type ProblemDetails, problem } from "../problems/problem.ts";
import { formatCodePoint, quoteValue } from "../problems/quote.ts";
import { findMixedWords } from "./mixed-scripts.ts";
import { TextLines } from "./text-lines.ts";

/** What nobody can see in an editor. Source: Unicode TR 36; CVE-2021-42574 for the marks that turn text round. */
const hiddenNames: Record<string, string> = {
  "\u00AD": "a soft hyphen",
  "\u200B": "a zero-width space",
  "\u200C": "a zero-width non-joiner",
  "\u200D": "a zero-width joiner",
  "\u2028": "a line separator",
  "\u2029": "a paragraph separator",
  "\uFEFF": "a byte order mark inside the text",
};
const suspicious = /[[\p{Cc}--[\t\n]]\u00AD\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/gv;
const conflictMark = /^(?:<{7} |>{7} |\|{7} )/gm;

type Teller = (offset: number, id: Problem["id"], details: ProblemDetails) => Problem;

/** The faults of a text's characters, whatever it says: what is hidden, half a letter, or left over from a merge. */
export function checkCharacters(path: string, text: string): Problem[] {
  const lines = new TextLines(text);
  const tell: Teller = (offset, id, details) => problem(id, { path, ...lines.positionAt(offset) }, details);
  const plain = /^[\t\n -~]*$/.test(text);
  return [
    ...checkConflicts(text, tell),
    ...(plain ? [] : [...checkHidden(text, tell), ...checkComposed(text, tell), ...checkScripts(text, tell)]),
  ];
}

/** One problem for each kind of character, at its first place: a pasted page can hold hundreds. */
function checkHidden(text: string, tell: Teller): Problem[] {
  const found = Map.groupBy(text.matchAll(suspicious), ([character]) => character);
  return [...found].map(([character, places]) => {
    const others = places.length === 1 ? "" : `, and ${places.length - 1} more in this file`;
    const code = formatCodePoint(character);
    return tell(places[0]?.index ?? 0, ...describeHidden(character, code, others));
  });
}

function describeHidden(character: string, code: string, others: string): [Problem["id"], ProblemDetails] {
  if (character === "\0") {
    const message = `There is a NUL character here${others}: this is not a plain text file.`;
    return [
      "file-has-nul",
      { message, remedy: "Copy the words into a new plain text file and save it in place of this one." },
    ];
  }
  if (/\p{Cc}/u.test(character)) {
    const message = `There is a control character, ${code}, here${others}.`;
    return ["control-character", { message, remedy: "Delete it and retype the words around it." }];
  }
  const name = hiddenNames[character] ?? "a mark that sets the direction of text";
  const message = `There is a hidden character here, ${name} (${code})${others}.`;
  return ["hidden-character", { message, remedy: "Delete the word and type it again." }];
}

/** NFC is the form in which é is one character; search and addresses compare by it. Source: Unicode TR 15. */
function checkComposed(text: string, tell: Teller): Problem[] {
  if (text.normalize("NFC") === text) return [];
  const letters = [...text.matchAll(/\P{M}\p{M}+|\P{M}/gu)].filter(
    ([letter]) => letter.normalize("NFC") !== letter,
  );
  const [first] = letters;
  const written = first?.[0] ?? "";
  const others = letters.length > 1 ? `, and ${letters.length - 1} more in this file` : "";
  const codes = Array.from(written, formatCodePoint).join(" ");
  const whole = written.normalize("NFC");
  return [
    tell(first?.index ?? 0, "text-not-nfc", {
      message: `The letter "${whole}" is not written as one character (it is ${codes})${others}.`,
      remedy: `Delete it and type "${whole}" again.`,
    }),
  ];
}

function checkScripts(text: string, tell: Teller): Problem[] {
  return findMixedWords(text).map(({ offset, word, letter, script, looksLike }) =>
    tell(offset, "mixed-scripts", {
      message: `${quoteValue(word)} mixes alphabets: its "${letter}" is ${script} (${formatCodePoint(letter)})${looksLike}.`,
      remedy: "Delete the word and type it again.",
    }),
  );
}

function checkConflicts(text: string, tell: Teller): Problem[] {
  // The mark that opens a conflict stands for all of it; a closing one is told only where no opening one is left.
  const marks = [...text.matchAll(conflictMark)];
  const opening = marks.filter(([mark]) => mark.startsWith("<"));
  return (opening.length > 0 ? opening : marks.slice(0, 1)).map((mark) =>
    tell(mark.index, "merge-conflict", {
      message: "Two people changed this file, and git has left both versions here.",
      remedy:
        "Keep the words that are right, and delete the other version and the lines of <<<<<<<, ======= and >>>>>>>.",
    }),
  );
}
