import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AttachedText } from "../../../src/attachments/attached-text.ts";
import { readAttachedText } from "../../../src/attachments/read-attached-text.ts";
import type { Register } from "../../../src/register/register.ts";
import { listAttachedFiles } from "../../../src/search/attached-files.ts";
import { fileOf } from "../../build/file-of.ts";

/** The words of the attached files of a built site, by the address of the page that each is found by. */
export async function readAttached(
  register: Register,
  sitePath: string,
): Promise<ReadonlyMap<string, AttachedText>> {
  const texts = new Map<string, AttachedText>();
  for (const [url, file] of listAttachedFiles(register))
    texts.set(url, await readAttachedText(file.type, await readFile(join(sitePath, fileOf(file.url)))));
  return texts;
}
