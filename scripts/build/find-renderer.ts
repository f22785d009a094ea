import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { digestFiles, digestOf } from "../../src/cache/digest.ts";
import { digestCode } from "../../src/cache/digest-code.ts";
import { tolerate } from "../../src/cache/tolerate.ts";
import { projectRoot } from "../project-root.ts";
import { sharedCode } from "./code-of-pages.ts";

const mark = "renderer.sha256";

/**
 * The folder of the renderer of the code as it is: the one kept in the cache, if it is whole, else one built now in
 * `workPath` and kept if it can be.
 */
export async function findRenderer(cachePath: string, workPath: string, siteUrl: string): Promise<string> {
  const code = digestCode(projectRoot, ["src/pages/[...path].astro", "src/middleware.ts"], sharedCode);
  const digest = digestOf(`${code} ${digestFiles(projectRoot, ["public/**"])} ${siteUrl}`);
  const kept = join(cachePath, "renderers", digest);
  if (isWhole(kept)) return kept;
  const folder = join(workPath, "renderer");
  // Astro and Vite take half a second to read, and most builds have no need of them.
  const { buildRenderer } = await import("./build-renderer.ts");
  await buildRenderer(folder, siteUrl);
  writeFileSync(join(folder, mark), digestContents(folder));
  return tolerate(() => keep(folder, kept)) === null ? kept : folder;
}

/** The cache holds one renderer: that of the code as it is. */
function keep(folder: string, kept: string): void {
  const next = `${kept}.next-${process.pid}`;
  cpSync(folder, next, { recursive: true });
  rmSync(kept, { recursive: true, force: true });
  renameSync(next, kept);
  removeOthers(dirname(kept), basename(kept));
}

/** Half-written or damaged renderers are not trusted. */
function isWhole(folder: string): boolean {
  return (
    existsSync(join(folder, mark)) && readFileSync(join(folder, mark), "utf8") === digestContents(folder)
  );
}

function digestContents(folder: string): string {
  return digestFiles(folder, ["server/**", "client/**"]);
}

function removeOthers(folder: string, digest: string): void {
  for (const name of readdirSync(folder))
    if (name !== digest && !name.includes(".next-"))
      rmSync(join(folder, name), { recursive: true, force: true });
}
