/**
 * Only what Pagefind's files are made of: whole numbers, text, and lists that say how long they are.
 * Concise Binary Object Representation: https://www.rfc-editor.org/rfc/rfc8949#section-3
 */

const [number, negative, text, list] = [0, 1, 3, 4];
const written = [number, negative, text, list];

interface Head {
  readonly type: number;
  /** The number itself, the bytes of a text, or the items of a list. */
  readonly value: number;
  readonly end: number;
}

function readHead(bytes: Buffer, at: number): Head {
  const first = bytes.readUInt8(at);
  const [type, short] = [first >> 5, first & 31];
  if (!written.includes(type) || short > 26)
    throw new Error(`Byte ${at} begins nothing that Pagefind writes.`);
  if (short < 24) return { type, value: short, end: at + 1 };
  const size = 1 << (short - 24);
  return { type, value: bytes.readUIntBE(at + 1, size), end: at + 1 + size };
}

/** Where each item of the list that begins at a byte begins, and last where the list ends. */
export function listItems(bytes: Buffer, at = 0): readonly number[] {
  const { type, value, end } = readHead(bytes, at);
  if (type !== list) throw new Error(`There is no list at byte ${at}.`);
  const starts = [end];
  for (let item = 0; item < value; item += 1) starts.push(skipItem(bytes, starts.at(-1) ?? end));
  return starts;
}

/** The byte after an item. Lists within lists are counted and not descended into, for there are millions. */
function skipItem(bytes: Buffer, at: number): number {
  let left = 1;
  let next = at;
  while (left > 0) {
    const first = bytes[next] ?? 0;
    left -= 1;
    if (first < 0x18 || (first >= 0x20 && first < 0x38)) {
      next += 1;
      continue;
    }
    const { type, value, end } = readHead(bytes, next);
    next = type === text ? end + value : end;
    if (type === list) left += value;
  }
  return next;
}

/** The text that begins at a byte. */
export function readText(bytes: Buffer, at: number): string {
  const { type, value, end } = readHead(bytes, at);
  if (type !== text) throw new Error(`There is no text at byte ${at}.`);
  return bytes.toString("utf8", end, end + value);
}

export function writeText(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([writeHead(text, bytes.length), bytes]);
}

/** A list of items that are written already. */
export function writeList(items: readonly Buffer[]): Buffer {
  return Buffer.concat([writeHead(list, items.length), ...items]);
}

function writeHead(type: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(type << 5) | value]);
  const [short, size] = value < 2 ** 8 ? [24, 1] : value < 2 ** 16 ? [25, 2] : [26, 4];
  const head = Buffer.alloc(1 + size);
  head.writeUInt8((type << 5) | short, 0);
  head.writeUIntBE(value, 1, size);
  return head;
}
