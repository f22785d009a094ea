import fc from "fast-check";
import { expect, test } from "vitest";
import { listItems, readText, writeList, writeText } from "../../scripts/build/cbor.ts";

type Item = string | readonly Item[];

const items: fc.Arbitrary<readonly Item[]> = fc.letrec<{ list: readonly Item[]; item: Item }>((tie) => ({
  list: fc.array(tie("item"), { maxLength: 40 }),
  item: fc.oneof({ depthSize: "small" }, fc.string({ unit: "binary", maxLength: 300 }), tie("list")),
})).list;

function write(item: Item): Buffer {
  return typeof item === "string" ? writeText(item) : writeList(item.map(write));
}

function read(bytes: Buffer, like: Item): Item {
  if (typeof like === "string") return readText(bytes, 0);
  const starts = listItems(bytes);
  expect(starts.at(-1)).toBe(bytes.length);
  return like.map((each, at) => read(bytes.subarray(starts[at], starts[at + 1]), each));
}

test("lists of lists and texts are read as they were written", () => {
  fc.assert(
    fc.property(items, (list) => {
      expect(read(write(list), list)).toEqual(list);
    }),
  );
});

test("numbers of every size, negative ones too, are passed over", () => {
  // RFC 8949, appendix A: [0, 23, 24, 255, 256, 65536, -1, -25, -257, "a"]
  const bytes = Buffer.from(
    "8a00171818" + "18ff" + "190100" + "1a00010000" + "20" + "3818" + "390100" + "6161",
    "hex",
  );
  const starts = listItems(bytes);
  expect(starts).toEqual([1, 2, 3, 5, 7, 10, 15, 16, 18, 21, 23]);
  expect(readText(bytes, 21)).toBe("a");
});

test("what Pagefind never writes is refused and not guessed at", () => {
  expect(() => listItems(Buffer.from("00", "hex"))).toThrow("There is no list at byte 0.");
  expect(() => listItems(Buffer.from("81f6", "hex"))).toThrow("Byte 1 begins nothing that Pagefind writes.");
  expect(() => readText(Buffer.from("80", "hex"), 0)).toThrow("There is no text at byte 0.");
});
