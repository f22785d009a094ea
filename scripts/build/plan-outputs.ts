import { digestOf } from "../../src/cache/digest.ts";
import { digestCode } from "../../src/cache/digest-code.ts";
import type { Register } from "../../src/register/register.ts";
import { projectRoot } from "../project-root.ts";
import { fileOf } from "./file-of.ts";
import { listOutputs } from "./list-outputs.ts";
import type { PlannedFile } from "./site-file.ts";

/** What the files are written by, and what parses the words of matters that some of them hold. */
const writers = ["scripts/build/list-outputs.ts", "src/markdown/parse-body.ts"];

/** Every file that is made from the register and is no page, each with the name of all it is made from: code, then data. */
export function* planOutputs(
  register: Register,
  siteUrl: string,
  digestValue: (value: unknown) => string,
): Generator<PlannedFile> {
  const code = digestCode(projectRoot, writers, ["package-lock.json"]);
  for (const { url, madeFrom, write } of listOutputs(register, siteUrl))
    yield {
      file: fileOf(url),
      madeFrom: digestOf(`${code} ${siteUrl} ${url} ${digestValue(madeFrom)}`),
      bytes: () => Buffer.from(write()),
    };
}
