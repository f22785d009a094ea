/** A spot in a file, counted from 1. */
export interface Position {
  line: number;
  column: number;
}

/** Finds the line and column of an offset in text whose lines end with `\n`. */
export class TextLines {
  readonly #text: string;
  readonly #starts: number[] = [0];
  readonly #firstLine: number;

  /** `firstLine` is the line of the file on which `text` begins. */
  constructor(text: string, firstLine = 1) {
    this.#text = text;
    this.#firstLine = firstLine;
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  /** The place of an offset; one beyond the last written character gives that character, so that it lies in the file. */
  positionAt(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.#text.trimEnd().length));
    const index = this.#lineIndexAt(inside);
    return { line: this.#firstLine + index, column: inside - (this.#starts[index] ?? 0) + 1 };
  }

  /** The whole line on which an offset stands, without its end. */
  lineAt(offset: number): string {
    const index = this.#lineIndexAt(Math.min(offset, this.#text.length));
    const end = this.#starts[index + 1] ?? this.#text.length + 1;
    return this.#text.slice(this.#starts[index], end - 1);
  }

  #lineIndexAt(offset: number): number {
    let [low, high] = [0, this.#starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
