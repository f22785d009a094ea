import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { preview } from "astro";
import { readCommandLine, UsageError } from "../src/settings.ts";
import { projectRoot } from "./project-root.ts";
import { readHeaders } from "./read-headers.ts";
import { portFlag, readPort } from "./read-port.ts";
import { runCommand } from "./run-command.ts";

/** Serves the built site for looking at it on this machine. A council's own web server does this in public. */
await runCommand(async () => {
  const commandLine = readCommandLine(process.argv.slice(2), process.env, { flags: portFlag });
  const { settings } = commandLine;
  const port = readPort(commandLine);
  if (!existsSync(settings.outPath))
    throw new UsageError(`There is no built site at ${settings.outPath}. Run: npm run build`);
  const server = await preview({
    root: projectRoot,
    outDir: resolve(settings.outPath),
    output: "static",
    server: { port, headers: readHeaders(settings.outPath) },
    logLevel: "error",
  });
  process.stdout.write(`The register is at http://localhost:${server.port}/ (press Ctrl+C to stop).\n`);
  await server.closed();
  return 0;
});
