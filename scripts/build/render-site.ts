import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { digestOf } from "../../src/cache/digest.ts";
import type { KeptSite } from "../../src/cache/kept-site.ts";
import type { Register } from "../../src/register/register.ts";
import { type PublishedSchemaName, publishedSchemas, toJsonSchema } from "../../src/schema/json-schema.ts";
import type { Settings } from "../../src/settings.ts";
import { createViewDigester } from "../../src/site/digest-view.ts";
import { buildFrame } from "../../src/site/frame.ts";
import { listSitePages } from "../../src/site/list-site-pages.ts";
import { schemaUrl } from "../../src/urls.ts";
import { fileOf } from "./file-of.ts";
import type { Renderer } from "./find-renderer.ts";
import { openRenderer } from "./open-renderer.ts";

/** What a site is rendered from, and where to. */
export interface SiteWork {
  readonly register: Register;
  readonly settings: Settings;
  readonly renderer: Renderer;
  readonly kept: KeptSite;
  readonly staging: string;
}

/** How a site came about: what each of its files was made from, and which pages had to be rendered. */
export interface RenderedSite {
  readonly madeFrom: ReadonlyMap<string, string>;
  readonly rendered: readonly string[];
}

/**
 * Puts every page of the register into `staging`, rendering those whose view or templates changed and taking over the
 * others, and beside them the files that are published as they stand.
 */
export async function renderSite(work: SiteWork): Promise<RenderedSite> {
  cpSync(join(work.renderer.folder, "client"), work.staging, { recursive: true });
  const pages = await renderPages(work);
  writeSchemas(work);
  const attachments = putAttachments(work);
  return { madeFrom: new Map([...pages.madeFrom, ...attachments]), rendered: pages.rendered };
}

async function renderPages({ register, renderer, kept, staging }: SiteWork): Promise<RenderedSite> {
  const frame = buildFrame(register);
  const digestView = createViewDigester(frame, digestOf);
  const render = await openRenderer(renderer.folder, frame);
  const madeFrom = new Map<string, string>();
  const rendered: string[] = [];
  for (const page of listSitePages(register)) {
    const file = fileOf(page.url);
    const made = `${renderer.digest} ${digestView(page.view)}`;
    madeFrom.set(file, made);
    if (kept.take(file, made, join(staging, file))) continue;
    write(join(staging, file), await render(page));
    rendered.push(page.url);
  }
  return { madeFrom, rendered };
}

/** The front matter of each kind of record, as JSON Schema. */
function writeSchemas({ settings, staging }: SiteWork): void {
  for (const name of Object.keys(publishedSchemas) as PublishedSchemaName[]) {
    const folder = new URL("./", new URL(schemaUrl(name), settings.siteUrl)).href;
    write(join(staging, schemaUrl(name)), `${JSON.stringify(toJsonSchema(name, folder), null, 2)}\n`);
  }
}

/** Copies the published files; gives the digest of each. */
function putAttachments({ register, settings, kept, staging }: SiteWork): Map<string, string> {
  const contentParent = dirname(resolve(settings.contentPath));
  const madeFrom = new Map<string, string>();
  for (const { sourcePath, url } of register.attachments) {
    const bytes = readFileSync(join(contentParent, sourcePath));
    const file = fileOf(url);
    madeFrom.set(file, digestOf(bytes));
    if (!kept.take(file, digestOf(bytes), join(staging, file))) write(join(staging, file), bytes);
  }
  return madeFrom;
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
