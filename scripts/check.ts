import { openLastOutcome } from "../src/cache/last-outcome.ts";
import { tolerate } from "../src/cache/tolerate.ts";
import { formatProblemsAsGithub } from "../src/problems/format-github.ts";
import { formatProblemsAsJson } from "../src/problems/format-json.ts";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import type { CheckedContent } from "../src/register/load-register.ts";
import { readCommandLine, UsageError } from "../src/settings.ts";
import { chooseManner, openProgress } from "./build/progress.ts";
import { digestAllCode } from "./code-digest.ts";
import { openCrew } from "./crew/crew.ts";
import { checkKeptContent } from "./kept-register.ts";
import { runCommand } from "./run-command.ts";
import { openWorkCache } from "./work-cache.ts";

const formats = new Map([
  ["text", formatProblemsAsText],
  ["json", formatProblemsAsJson],
  ["github", formatProblemsAsGithub],
]);

/** Prints every problem of the content in one run. Exit 0 only when there are none. */
await runCommand(async () => {
  const { settings, flags } = readCommandLine(process.argv.slice(2), process.env, {
    flags: { format: { type: "string", default: "text" } },
  });
  const format = formats.get(String(flags["format"]));
  if (!format) throw new UsageError(`--format must be text, json or github; found "${flags["format"]}".`);
  const cache = openWorkCache(settings);
  const others = `${digestAllCode()} ${settings.today}`;
  const last = openLastOutcome<CheckedContent>(cache.path, "check", settings.contentPath, others);
  const crew = openCrew();
  const progress = openProgress(chooseManner(process.stderr.isTTY, process.env, false), (text) =>
    process.stderr.write(text),
  );
  progress.begin("Looking at the matters");
  try {
    const work = { ...settings, cachePath: cache.path };
    const { problems, counts } = last.known ?? (await checkKeptContent(work, crew, progress));
    // What cannot be noted is looked at again next time.
    if (last.known === null) tolerate(() => last.note({ problems, counts }));
    progress.end("Everything is checked");
    process.stdout.write(`${format(problems, counts)}\n`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await crew.close();
    cache.close();
  }
});
