import type { Passages } from "./passages.ts";
import { walkXml } from "./walk-xml.ts";

/** What the elements of a kind of document are called. */
export interface FlowingForm {
  readonly paragraphs: ReadonlySet<string>;
  readonly row: string;
  /** Where text stands: in these elements or, with null, anywhere in a paragraph. */
  readonly texts: ReadonlySet<string> | null;
  /** What stands for a space or the end of a line. */
  readonly spaces: ReadonlySet<string>;
  /** What a reader does not see on the page, with all that is in it. */
  readonly unseen: ReadonlySet<string>;
}

/** Reads a document of paragraphs and tables: a passage is a paragraph or a whole row, its cells parted by commas. */
export function readFlowingText(bytes: Uint8Array, form: FlowingForm, passages: Passages): void {
  const reader = new FlowReader(form, passages);
  walkXml(bytes, reader);
}

class FlowReader {
  readonly #form: FlowingForm;
  readonly #passages: Passages;
  #paragraph = "";
  #cells: string[] = [];
  #rowDepth = 0;
  #unseenDepth = 0;
  #paragraphDepth = 0;
  #textDepth = 0;

  constructor(form: FlowingForm, passages: Passages) {
    this.#form = form;
    this.#passages = passages;
  }

  isDone(): boolean {
    return this.#passages.isFull();
  }

  open(name: string): void {
    this.#count(name, 1);
    if (this.#unseenDepth > 0) return;
    if (this.#form.spaces.has(name)) this.#paragraph += " ";
  }

  text(text: string): void {
    const isText = this.#form.texts === null ? this.#paragraphDepth > 0 : this.#textDepth > 0;
    if (isText && this.#unseenDepth === 0) this.#paragraph += text;
  }

  close(name: string): void {
    this.#count(name, -1);
    if (this.#unseenDepth > 0) return;
    if (this.#form.paragraphs.has(name)) this.#endParagraph();
    if (name === this.#form.row && this.#rowDepth === 0) this.#endRow();
  }

  #count(name: string, change: 1 | -1): void {
    if (this.#form.unseen.has(name)) this.#unseenDepth += change;
    if (this.#form.paragraphs.has(name)) this.#paragraphDepth += change;
    if (this.#form.texts?.has(name)) this.#textDepth += change;
    if (name === this.#form.row) this.#rowDepth += change;
  }

  #endParagraph(): void {
    if (this.#rowDepth === 0) this.#passages.add(this.#paragraph);
    else if (this.#paragraph.trim() !== "") this.#cells.push(this.#paragraph);
    this.#paragraph = "";
  }

  #endRow(): void {
    this.#passages.add(this.#cells.join(", "));
    this.#cells = [];
  }
}
