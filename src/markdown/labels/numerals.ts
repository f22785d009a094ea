const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const romanSteps = [
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
] as const;

/** The value of a roman numeral up to 89, written as Romans would; null for any other letters. No paper has `(c)` for 100. */
export function parseRoman(letters: string): number | null {
  const digits = [...letters.toLowerCase()].map((letter) => romanValues[letter] ?? Number.NaN);
  const value = digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
  return value > 0 && formatRoman(value) === letters.toLowerCase() ? value : null;
}

/** 4 gives `iv`. */
export function formatRoman(value: number): string {
  let rest = value;
  let letters = "";
  for (const [step, letter] of romanSteps) {
    while (rest >= step) {
      letters += letter;
      rest -= step;
    }
  }
  return letters;
}

/** `a` is 1, `z` 26, `aa` 27, `bb` 28: councils double the letter when they run out; null for any other letters. */
export function parseLetters(letters: string): number | null {
  const [first = "", ...rest] = letters.toLowerCase();
  if (!/^[a-z]$/.test(first) || rest.length > 1 || rest.some((letter) => letter !== first)) return null;
  return first.charCodeAt(0) - 96 + 26 * rest.length;
}

/** 2 gives `b`, 28 `bb`. */
export function formatLetters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}
