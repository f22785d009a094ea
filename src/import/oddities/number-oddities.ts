/** `14.` and `2.3`: the numbers of paragraphs, which others cite. Lists such as `(a)` begin again and are left alone. */
const numbered = /^(\d{1,3})\.(?!\d)|^(\d{1,2}(?:\.\d{1,2})+)\.?\s/;

/** Sentences on numbers a run of paragraphs skips or uses twice. Blocks are taken in order, headings among them. */
export function findNumberOddities(texts: readonly string[]): string[] {
  const runs = new Map<string, number[]>();
  for (const text of texts) {
    const found = numbered.exec(text);
    if (!found) continue;
    const parts = (found[1] ?? found[2] ?? "").split(".").map(Number);
    const parent = parts.slice(0, -1).join(".");
    runs.set(parent, [...(runs.get(parent) ?? []), parts.at(-1) ?? 0]);
  }
  return [...runs].flatMap(([parent, numbers]) => oddities(parent === "" ? "" : `${parent}.`, numbers));
}

function oddities(prefix: string, numbers: readonly number[]): string[] {
  // A run that comes back to 1 is several short lists, as in "1. 2." under each of two headings.
  if (numbers.filter((number) => number === 1).length > 1 && prefix === "") return [];
  const repeated = [...new Set(numbers.filter((number, index) => numbers.indexOf(number) !== index))];
  return [
    ...numbers.flatMap((number, index) =>
      describeGap(prefix, gapBefore(number, numbers.slice(0, index)), numbers),
    ),
    ...repeated.map((number) => `The source numbers more than one paragraph ${prefix}${number}.`),
  ];
}

/** In the words the register itself has for a gap, so that readers are told of it once. */
function describeGap(prefix: string, gap: readonly number[], numbers: readonly number[]): string[] {
  const missing = gap.filter((number) => !numbers.includes(number)).map((number) => `${prefix}${number}`);
  const last = missing.at(-1);
  if (last === undefined) return [];
  return [
    missing.length === 1
      ? `The source has no paragraph ${last}.`
      : `The source has no paragraphs ${missing.slice(0, -1).join(", ")} and ${last}.`,
  ];
}

/** At most five numbers are a gap; more is another run, such as a year. */
function gapBefore(number: number, before: readonly number[]): number[] {
  const last = before.at(-1) ?? number - 1;
  const length = number - last - 1;
  return length < 1 || length > 5 ? [] : Array.from({ length }, (_, index) => last + 1 + index);
}
