import { copyFile, mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { build } from "astro";
import type { Register } from "../../src/register/register.ts";
import type { Settings } from "../../src/settings.ts";
import { handOver } from "../../src/site/hand-over.ts";
import { projectRoot } from "../project-root.ts";

/** Renders every page of the register into `staging`, and copies the files that are published as they stand. */
export async function renderSite(register: Register, settings: Settings, staging: string): Promise<void> {
  handOver(register);
  await build({ root: projectRoot, outDir: resolve(staging), site: settings.siteUrl, logLevel: "warn" });
  await copyAttachments(register, settings.contentPath, staging);
}

async function copyAttachments(register: Register, contentPath: string, staging: string): Promise<void> {
  const contentParent = dirname(resolve(contentPath));
  for (const { sourcePath, url } of register.attachments) {
    const target = join(staging, url);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(join(contentParent, sourcePath), target);
  }
}
