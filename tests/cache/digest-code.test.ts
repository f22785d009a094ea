import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { digestCode } from "../../src/cache/digest-code.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "register-modules-"));
  write(
    "pages/Ward.astro",
    '---\nimport {\n  bands,\n} from "../words/bands.ts";\nimport "../styles/all.css";\n---\n',
  );
  write("words/bands.ts", 'import type { Ward } from "../types.ts";\nexport * from "./more.ts";\n');
  write("words/more.ts", 'import { bands } from "./bands.ts";\n');
  write("styles/all.css", '@import "./tokens.css" layer(tokens);\n');
  write("styles/tokens.css", "");
  write("types.ts", "");
  write("package-lock.json", "{}");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const digest = () => digestCode(root, ["pages/Ward.astro"], ["package-lock.json"]);

test.each([
  ["the module itself", "pages/Ward.astro", true],
  ["what it imports", "words/bands.ts", true],
  ["what that passes on, though it imports it in turn", "words/more.ts", true],
  ["a style sheet", "styles/all.css", true],
  ["a style sheet's own imports", "styles/tokens.css", true],
  ["the lock file", "package-lock.json", true],
  ["what only types are taken from", "types.ts", false],
])("the digest of a module and a change of %s", (_what, path, changes) => {
  const before = digest();
  expect(digest()).toBe(before);
  write(path, `${path.endsWith("astro") ? "---\n---\n" : ""}/* changed */`);
  expect(digest() !== before).toBe(changes);
});

test("the digest of a module that is not there is our own mistake", () => {
  expect(() => digestCode(root, ["pages/Wards.astro"])).toThrow("ENOENT");
});
