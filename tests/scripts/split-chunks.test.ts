import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createIndex } from "pagefind";
import { afterAll, expect, test } from "vitest";
import { listItems, readText } from "../../scripts/build/cbor.ts";
import { splitChunks } from "../../scripts/build/split-chunks.ts";

const folder = mkdtempSync(join(tmpdir(), "register-chunks-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every word of an index by the chunk that holds it, with its places as they are written. */
function readChunks(): Map<string, Record<string, string>> {
  const names = readdirSync(join(folder, "index"));
  return new Map(names.map((name) => [name, readWords(unpack(join("index", name)))]));
}

function readWords(chunk: Buffer): Record<string, string> {
  const words = chunk.subarray(...(listItems(chunk) as [number, number]));
  const starts = listItems(words);
  const entries = starts.slice(1).map((end, at) => words.subarray(starts[at], end));
  return Object.fromEntries(
    entries.map((entry) => [readText(entry, listItems(entry)[0] ?? 0), entry.toString("hex")]),
  );
}

function unpack(path: string): Buffer {
  return gunzipSync(readFileSync(join(folder, path))).subarray("pagefind_dcd".length);
}

test("chunks are cut smaller, and every word and its places are in one of them as they were", async () => {
  const { index } = await createIndex({ forceLanguage: "en" });
  const text = Array.from({ length: 12_000 }, (_, at) => `w${at.toString(36)} the`).join(" ");
  await index?.addCustomRecord({ url: "/", content: text, language: "en" });
  await index?.writeFiles({ outputPath: folder });
  await index?.deleteIndex();
  const before = readChunks();
  splitChunks(folder);
  const after = readChunks();

  const wordsOf = (chunks: Map<string, Record<string, string>>) =>
    [...chunks.values()].flatMap(Object.entries).sort(([a], [b]) => (a < b ? -1 : 1));
  expect(wordsOf(after)).toEqual(wordsOf(before));
  expect(after.size).toBeGreaterThan(before.size * 3);

  const listed = readdirSync(folder).filter((name) => name.endsWith(".pf_meta"));
  const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
  expect(listed).toEqual([`pagefind.${entry.languages.en.hash}.pf_meta`]);
});
