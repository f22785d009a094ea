import { join } from "node:path";
import { corpusToday } from "../../scripts/bench/corpus/corpus-years.ts";
import { writeCorpus } from "../../scripts/bench/corpus/write-corpus.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import type { Register } from "../../src/register/register.ts";
import { runScript } from "../helpers/run-script.ts";

/** Writes an invented register of so many matters and builds its site, into a folder of the test's own. */
export async function buildCorpusSite(
  folder: string,
  matters: number,
): Promise<{ readonly register: Register; readonly sitePath: string }> {
  const [content, sitePath] = [join(folder, "content"), join(folder, "site")];
  writeCorpus(content, { matters, seed: "search" });
  const built = runScript("build", "--content", content, "--out", sitePath, "--today", corpusToday);
  if (built.exitCode !== 0) throw new Error(`The corpus did not build.\n${built.out}${built.err}`);
  const loaded = await loadRegister(content, corpusToday);
  if (!loaded.ok) throw new Error("The corpus has problems.");
  return { register: loaded.register, sitePath };
}
