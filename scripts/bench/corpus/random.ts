/** A stream of chance that is the same for the same name, in the Node that the project brings. Not for secrets. */
export interface Random {
  /** From 0 up to, and never, 1. */
  next(): number;
  /** A whole number, both ends included. */
  whole(from: number, to: number): number;
  /** Between two numbers, small ones as likely as large ones of their own size: how sums of money and lengths are spread. */
  spread(from: number, to: number): number;
  chance(probability: number): boolean;
  /** Throws when there is nothing to choose from. */
  pick<Each>(list: readonly Each[]): Each;
  /** Early ones far oftener than late ones, as words are used: the second half as often as the first, the third a third. */
  pickEarly<Each>(list: readonly Each[]): Each;
  /** So many different ones, in the order of the list; all of them where there are fewer. */
  sample<Each>(list: readonly Each[], count: number): Each[];
}

/** Opens the stream of a name. Streams of different names have nothing to do with one another. */
export function createRandom(name: string): Random {
  const next = createStream(name);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const at = <Each>(list: readonly Each[], index: number): Each => {
    if (list.length === 0) throw new RangeError("There is nothing to choose from.");
    return list[index] as Each;
  };
  return {
    next,
    whole,
    spread: (from, to) => from * (to / from) ** next(),
    chance: (probability) => next() < probability,
    pick: (list) => at(list, Math.floor(next() * list.length)),
    pickEarly: (list) => at(list, Math.floor((list.length + 1) ** next()) - 1),
    sample: (list, count) => sampleInOrder(list, count, next),
  };
}

function sampleInOrder<Each>(list: readonly Each[], count: number, next: () => number): Each[] {
  let wanted = Math.min(count, list.length);
  return list.filter((_, index) => {
    const isChosen = next() * (list.length - index) < wanted;
    if (isChosen) wanted -= 1;
    return isChosen;
  });
}

/** Chris Doty-Humphrey's sfc32: 32-bit integer arithmetic only, so that no machine rounds differently. Source: https://pracrand.sourceforge.net/ */
function createStream(name: string): () => number {
  let [a, b, c, counter] = [hash(name, 1), hash(name, 2), hash(name, 3), 1];
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) step();
  return step;
}

/** FNV-1a, begun elsewhere for each salt. Source: RFC 9923. */
function hash(text: string, salt: number): number {
  let value = (0x811c9dc5 ^ Math.imul(salt, 0x9e3779b1)) | 0;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value ^ (value >>> 15);
}
