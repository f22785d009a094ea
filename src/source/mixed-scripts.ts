/** Cyrillic and Greek letters that look like Latin ones, and the Latin ones. Source: Unicode TR 39, confusables. */
const lookalikes = new Map(
  [
    ..."АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ аa еe оo рp сc уy хx ѕs іi јj һh ԁd ԛq ԝw".split(" "),
    ..."ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv ιi κk ρp υu χx".split(" "),
  ].map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]),
);

/** A word in which a letter of another alphabet stands among Latin ones. */
export interface MixedWord {
  offset: number;
  word: string;
  letter: string;
  script: "Cyrillic" | "Greek";
  /** `, not Latin "a"`, or nothing where it looks like no Latin letter. */
  looksLike: string;
}

/**
 * Every word that mixes Latin with Cyrillic, or with Greek letters that pass for Latin.
 * Other Greek letters are let through: `μg` and `kΩ` are how measurements are written.
 */
export function findMixedWords(text: string): MixedWord[] {
  // The blocks the two alphabets are in: looking for scripts by name is ten times slower, and nearly all files have neither.
  if (!/[\u0370-\u052F]/.test(text)) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap((match) => describeMix(match[0], match.index) ?? []);
}

function describeMix(word: string, offset: number): MixedWord | null {
  if (!/\p{Script=Latin}/u.test(word)) return null;
  const letter = Array.from(word).find((each) => lookalikes.has(each) || /\p{Script=Cyrillic}/u.test(each));
  if (letter === undefined) return null;
  const latin = lookalikes.get(letter);
  const script = /\p{Script=Cyrillic}/u.test(letter) ? "Cyrillic" : "Greek";
  return { offset, word, letter, script, looksLike: latin === undefined ? "" : `, not Latin "${latin}"` };
}
