/**
 * The floor under every build: writes as many files, of the same names and sizes, as a site has, and does nothing else.
 * `node write-floor.ts LIST OUT`, where LIST is JSON: `[{ "path", "bytes" }, …]`.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SizedFile } from "./folder-size.ts";

const [list = "", out = ""] = process.argv.slice(2);
const files: readonly SizedFile[] = JSON.parse(readFileSync(list, "utf8"));
const filling = Buffer.alloc(Math.max(...files.map(({ bytes }) => bytes)), "The council decided. ");
for (const { path, bytes } of files) {
  const file = join(out, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, filling.subarray(0, bytes));
}
