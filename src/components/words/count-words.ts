/** A count with its noun: `1 decision`, `1,204 decisions`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;
}

/** A count beside a link: a bare number says nothing to a screen reader, and a nought is better said. */
export function countBeside(count: number, one: string, many = `${one}s`): string {
  return count === 0 ? "none" : countOf(count, one, many);
}
