import { rm } from "node:fs/promises";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import { loadRegister } from "../src/register/load-register.ts";
import type { Register } from "../src/register/register.ts";
import { readCommandLine, type Settings } from "../src/settings.ts";
import { putInPlace } from "./build/put-in-place.ts";
import { renderSite } from "./build/render-site.ts";
import { type VerifiedSite, verifySite } from "./build/verify-site.ts";
import { runCommand } from "./run-command.ts";

/**
 * Check, render, verify, then put the finished site in its place in one step.
 * Nothing is rendered from content with problems, and nothing is replaced by a site that lost a record.
 */
await runCommand(async () => {
  const { settings } = readCommandLine(process.argv.slice(2), process.env);
  const started = performance.now();
  const result = await loadRegister(settings.contentPath, settings.today);
  if (!result.ok) {
    process.stderr.write(`${formatProblemsAsText(result.problems, result.counts)}\nNothing was built.\n`);
    return 1;
  }
  const staging = `${settings.outPath}.building-${process.pid}`;
  const verified = await publish(result.register, settings, staging).finally(() =>
    rm(staging, { recursive: true, force: true }),
  );
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${verified.pages} pages and ${verified.files} files for ${result.register.matters.length} matters, all accounted for, in ${settings.outPath} (${seconds} s).\n`,
  );
  return 0;
});

async function publish(register: Register, settings: Settings, staging: string): Promise<VerifiedSite> {
  await renderSite(register, settings, staging);
  const verified = await verifySite(register, staging);
  await putInPlace(staging, settings.outPath);
  return verified;
}
