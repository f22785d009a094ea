import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

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
  const server = spawn(process.execPath, ["scripts/serve.ts", "--out", sitePath, "--port", "43217"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  project.provide("sitePath", sitePath);
  project.provide("siteUrl", await addressOf(server));
  return () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (said: Buffer) => {
      const address = /http:\/\/\S+/.exec(String(said))?.[0];
      if (address) resolve(address.replace(/\/$/, ""));
    });
    server.on("exit", (code) => reject(new Error(`The site was not served (exit ${code}).`)));
  });
}
