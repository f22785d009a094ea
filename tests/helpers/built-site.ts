import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { serveSite } from "./serve-site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder the demonstration register was built into. */
    sitePath: string;
    /** Where it is being served. */
    siteUrl: string;
  }
}

/** Builds the demonstration register once, with the commands an officer uses, and serves it while the tests run. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "register-site-"));
  const sitePath = join(folder, "site");
  const built = spawnSync(
    process.execPath,
    ["scripts/build.ts", "--out", sitePath, "--today", "2026-11-22", "--no-cache"],
    { encoding: "utf8" },
  );
  if (built.status !== 0)
    throw new Error(`The demonstration register did not build.\n${built.stdout}${built.stderr}`);
  const server = await serveSite(sitePath, 43217);
  project.provide("sitePath", sitePath);
  project.provide("siteUrl", server.url);
  return () => {
    server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
