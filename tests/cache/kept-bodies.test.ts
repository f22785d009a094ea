import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeptBodies } from "../../src/cache/kept-bodies.ts";
import { digestBody } from "../../src/markdown/body-digest.ts";
import { parseBody } from "../../src/markdown/parse-body.ts";
import type { BodyKind } from "../../src/markdown/parsed-body.ts";

const text = "## Decision\n\n(a) To mend the quay; see appendix 2.\n\n(c) To light it.\n";

let folder: string;
let pack: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "register-bodies-"));
  pack = join(folder, "bodies.pack");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** One build: parses the texts and keeps them, and tells which had to be parsed and which were found. */
function build(texts: readonly string[], code = "code", kind: BodyKind = "decision") {
  const parsed: string[] = [];
  const bodies = openKeptBodies(pack, code, (each, eachKind) => {
    parsed.push(each);
    return parseBody(each, eachKind);
  });
  const found = texts.map((each) => bodies.parse(each, kind));
  bodies.save(new Set(texts.map((each) => digestBody(each, kind))));
  bodies.close();
  return { parsed, found };
}

test("finds a body parsed before, just as it was", () => {
  build([text]);
  expect(build([text])).toEqual({ parsed: [], found: [parseBody(text, "decision")] });
});

test("finds a body by its name, in the build that parsed it and in those after", () => {
  const bodies = openKeptBodies(pack, "code", parseBody);
  bodies.parse(text, "decision");
  const digest = digestBody(text, "decision");
  expect(bodies.find(digest)).toEqual(parseBody(text, "decision"));
  bodies.save(new Set([digest]));
  expect(bodies.find(digest)).toEqual(parseBody(text, "decision"));
  bodies.close();
  expect(openKeptBodies(pack, "code", parseBody).find(digest)).toEqual(parseBody(text, "decision"));
  expect(openKeptBodies(pack, "code", parseBody).find("another")).toBeNull();
});

test("parses again what is of another kind, or was parsed by other code", () => {
  build([text]);
  expect(build([text], "code", "report").parsed).toEqual([text]);
  expect(build([text], "other code", "report").parsed).toEqual([text]);
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ["is cut short", (bytes) => bytes.subarray(0, bytes.length - 10)],
  ["is empty", () => Buffer.alloc(0)],
  [
    "says its index is longer than the file",
    (bytes) => Buffer.concat([Buffer.from([255, 255, 255, 127]), bytes.subarray(4)]),
  ],
  [
    "has one byte changed",
    (bytes) => Buffer.concat([bytes.subarray(0, -5), Buffer.from([7]), bytes.subarray(-4)]),
  ],
])("parses again what a pack held that %s", (_name, spoil) => {
  build([text]);
  writeFileSync(pack, spoil(readFileSync(pack)));
  expect(build([text])).toEqual({ parsed: [text], found: [parseBody(text, "decision")] });
  expect(build([text]).parsed).toEqual([]);
});

test("lets go of what a build no longer has", () => {
  const texts = Array.from({ length: 20 }, (_, at) => `## Decision\n\n(a) Matter ${at}.\n`);
  build(texts);
  build(texts.slice(0, 10));
  expect(build(texts).parsed).toEqual(texts.slice(10));
});
