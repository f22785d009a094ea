import { watch } from "node:fs";
import { dev } from "astro";
import type { ViteDevServer } from "vite";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import { loadRegister } from "../src/register/load-register.ts";
import { readCommandLine, type Settings } from "../src/settings.ts";
import { handOver } from "../src/site/hand-over.ts";
import { rendererAdapter } from "./build/renderer-adapter.ts";
import { projectRoot } from "./project-root.ts";
import { portFlag, readPort } from "./read-port.ts";
import { runCommand } from "./run-command.ts";
import { serveAttachments, serveOutputs } from "./serve-made-files.ts";

/**
 * Live preview for someone editing content: every save is checked at once. While there are problems they are printed
 * and the preview keeps showing the last good state.
 */
await runCommand(async () => {
  const commandLine = readCommandLine(process.argv.slice(2), process.env, { flags: portFlag });
  const { settings } = commandLine;
  const preview = createPreview(readPort(commandLine), settings);

  async function refresh(): Promise<void> {
    const result = await loadRegister(settings.contentPath, settings.today);
    const problems = result.ok ? [] : result.problems;
    process.stdout.write(`${formatProblemsAsText(problems, result.counts)}\n`);
    if (!result.ok) return;
    handOver(result.register);
    await preview.show();
  }

  await refresh();
  watch(settings.contentPath, { recursive: true }, afterQuiet(150, refresh));
  return new Promise<number>(() => {});
});

/** A preview server that starts at the first `show` and reloads open pages at each one after. */
function createPreview(port: number, { contentPath, siteUrl }: Settings): { show(): Promise<void> } {
  let astro: Awaited<ReturnType<typeof dev>> | undefined;
  let vite: ViteDevServer | undefined;
  const keepVite = {
    name: "keep-vite",
    configureServer(server: ViteDevServer) {
      vite = server;
      server.middlewares.use(serveAttachments(contentPath));
      server.middlewares.use(serveOutputs(siteUrl));
    },
  };
  return {
    async show() {
      if (!astro) {
        astro = await dev({
          root: projectRoot,
          server: { port },
          adapter: rendererAdapter,
          vite: { plugins: [keepVite] },
          logLevel: "warn",
        });
        process.stdout.write(
          `The preview is at http://localhost:${astro.address.port}/ (press Ctrl+C to stop).\n`,
        );
        return;
      }
      for (const environment of Object.values(vite?.environments ?? {}))
        environment.moduleGraph.invalidateAll();
      vite?.ws.send({ type: "full-reload" });
    },
  };
}

/**
 * Waits until nothing has happened for some milliseconds, since an editor writes a file in several steps, and until
 * the turn before is over.
 */
function afterQuiet(milliseconds: number, act: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let turn = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(act);
    }, milliseconds);
  };
}
