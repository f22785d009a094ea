import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { digestFiles, digestOf } from "../../src/cache/digest.ts";
import { tolerate } from "../../src/cache/tolerate.ts";
import { projectRoot } from "../project-root.ts";
import { buildRenderer } from "./build-renderer.ts";

/** A renderer, and the digest of the code it is made from: the same digest gives the same pages for the same views. */
export interface Renderer {
  readonly folder: string;
  readonly digest: string;
}

const code = ["src/**", "public/**", "astro.config.mjs", "package-lock.json", "scripts/build/**"];
const mark = "renderer.sha256";

/**
 * The renderer of the code as it is: the one kept in the cache, if it is whole, else one built now in `workPath` and
 * kept if it can be.
 */
export async function findRenderer(
  cachePath: string | null,
  workPath: string,
  siteUrl: string,
): Promise<Renderer> {
  const digest = digestOf(`${digestFiles(projectRoot, code)} ${siteUrl} ${process.versions.node}`);
  const kept = cachePath === null ? null : join(cachePath, "renderers", digest);
  if (kept !== null && isWhole(kept)) return { folder: kept, digest };
  const folder = join(workPath, "renderer");
  await buildRenderer(folder, siteUrl);
  writeFileSync(join(folder, mark), digestContents(folder));
  if (kept !== null) tolerate(() => keep(folder, kept));
  return { folder, digest };
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
