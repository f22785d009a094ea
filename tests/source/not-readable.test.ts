import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readAttachment } from "../../src/source/read-attachment.ts";
import { readTextFile } from "../../src/source/read-text-file.ts";
import { makeContent, readContent } from "./content-on-disk.ts";
import { toldLines } from "./told-lines.ts";

const gone = {
  name: "appendix-1.pdf",
  path: "content/appendix-1.pdf",
  absolutePath: "/nowhere/appendix-1.pdf",
};
const told = [
  "content/appendix-1.pdf",
  "  1:1  This computer will not open it (ENOENT).",
  "       Check that you may read it, and that no other program is holding it.   [file-not-readable]",
];

test("tells a text file that went away while the folder was read", async () => {
  expect(toldLines((await readTextFile(gone)).problems)).toEqual(told);
});

test("tells an attachment that went away while the folder was read", async () => {
  expect(toldLines((await readAttachment(gone, gone.name)).problems)).toEqual(told);
});

test.skipIf(process.platform === "win32")("tells a pipe, and does not wait for it", async () => {
  const root = makeContent({});
  execFileSync("mkfifo", [join(root, "README.md")]);
  expect(toldLines((await readContent(root)).problems)).toEqual([
    "content/README.md",
    "  1:1  This computer will not open it (it is not a file).",
    "       Check that you may read it, and that no other program is holding it.   [file-not-readable]",
  ]);
});
