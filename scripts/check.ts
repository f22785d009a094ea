import { formatProblemsAsGithub } from "../src/problems/format-github.ts";
import { formatProblemsAsJson } from "../src/problems/format-json.ts";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import { readCommandLine, UsageError } from "../src/settings.ts";
import { chooseManner, openProgress } from "./build/progress.ts";
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
  const [cache, crew] = [openWorkCache(settings), openCrew()];
  const progress = openProgress(chooseManner(process.stderr.isTTY, process.env, false), (text) =>
    process.stderr.write(text),
  );
  progress.begin("Looking at the matters");
  try {
    const { problems, counts } = await checkKeptContent(
      { ...settings, cachePath: cache.path },
      crew,
      progress,
    );
    progress.end("Everything is checked");
    process.stdout.write(`${format(problems, counts)}\n`);
    return problems.length === 0 ? 0 : 1;
  } finally {
    await crew.close();
    cache.close();
  }
});
