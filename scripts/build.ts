import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepSite, openKeptSite } from "../src/cache/kept-site.ts";
import { tolerate } from "../src/cache/tolerate.ts";
import { formatProblemsAsText } from "../src/problems/format-text.ts";
import type { Register } from "../src/register/register.ts";
import { readCommandLine, type Settings } from "../src/settings.ts";
import { findRenderer } from "./build/find-renderer.ts";
import { putInPlace } from "./build/put-in-place.ts";
import { renderSite } from "./build/render-site.ts";
import { type VerifiedSite, verifySite } from "./build/verify-site.ts";
import { loadKeptRegister } from "./load-kept-register.ts";
import { runCommand } from "./run-command.ts";

/**
 * Check, render, verify, then put the finished site in its place in one step.
 * Nothing is rendered from content with problems, and nothing is replaced by a site that lost a record.
 */
await runCommand(async () => {
  const { settings } = readCommandLine(process.argv.slice(2), process.env);
  const started = performance.now();
  const result = await loadKeptRegister(settings);
  if (!result.ok) {
    process.stderr.write(`${formatProblemsAsText(result.problems, result.counts)}\nNothing was built.\n`);
    return 1;
  }
  const { pages, files, rendered } = await publish(result.register, settings);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${pages} pages (${rendered} rendered, ${pages - rendered} unchanged) and ${files} files for ${result.register.matters.length} matters, all accounted for, in ${settings.outPath} (${seconds} s).\n`,
  );
  return 0;
});

type Published = VerifiedSite & { readonly rendered: number };

async function publish(register: Register, settings: Settings): Promise<Published> {
  const staging = `${settings.outPath}.building-${process.pid}`;
  const workPath = mkdtempSync(join(tmpdir(), "register-build-"));
  try {
    return await build(register, settings, workPath, staging);
  } finally {
    for (const folder of [staging, workPath]) await rm(folder, { recursive: true, force: true });
  }
}

async function build(
  register: Register,
  settings: Settings,
  workPath: string,
  staging: string,
): Promise<Published> {
  const { cachePath } = settings;
  const renderer = await findRenderer(cachePath, workPath, settings.siteUrl);
  const kept = openKeptSite(cachePath);
  const { madeFrom, rendered } = await renderSite({ register, settings, renderer, kept, staging });
  const verified = await verifySite(register, staging);
  const failure = cachePath === null ? null : tolerate(() => keepSite(cachePath, staging, madeFrom));
  if (failure !== null) process.stderr.write(`The next build will start afresh: ${failure}\n`);
  await putInPlace(staging, settings.outPath);
  return { ...verified, rendered: rendered.length };
}
