import { UsageError } from "../src/settings.ts";
import { corpusToday } from "./bench/corpus/corpus-years.ts";
import { isNewOrEmpty, writeCorpus } from "./bench/corpus/write-corpus.ts";
import { readFlags, readWholeNumber } from "./bench/read-flags.ts";
import { runCommand } from "./run-command.ts";

/** Writes an invented content folder of any size, realistic and without a fault, for measuring. */
await runCommand(async () => {
  const flags = readFlags(process.argv.slice(2), {
    matters: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    out: { type: "string" },
  });
  const { matters, seed, out } = flags;
  if (typeof out !== "string") throw new UsageError("--out must name the folder to write.");
  if (!isNewOrEmpty(out)) throw new UsageError(`--out must be a new or empty folder; "${out}" is not.`);
  const started = performance.now();
  const size = writeCorpus(out, { matters: readWholeNumber("matters", matters), seed: String(seed) });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${matters} matters in ${size.files} files, ${(size.bytes / 1e6).toFixed(1)} MB, in ${out} (${seconds} s). Check and build them with --today ${corpusToday}.\n`,
  );
  return 0;
});
