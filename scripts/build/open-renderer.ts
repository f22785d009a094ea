import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { App } from "astro/app";
import type { Frame, SitePage } from "../../src/site/page-view.ts";

/** Turns a page's view into HTML. */
export type RenderPage = (page: SitePage) => Promise<string>;

/** Opens a renderer that `buildRenderer` made. */
export async function openRenderer(folder: string, frame: Frame): Promise<RenderPage> {
  const entry = pathToFileURL(resolve(join(folder, "server/entry.mjs"))).href;
  const { createApp } = (await import(entry)) as { createApp: (options: { streaming: boolean }) => App };
  const app = createApp({ streaming: false });
  return async ({ url, view }) => {
    const request = new Request(new URL(url.replace(/\.html$/, "/"), "http://localhost"));
    const response = await app.render(request, { locals: { frame, view } });
    const html = await response.text();
    if (response.status === (view.kind === "not-found" ? 404 : 200)) return html;
    throw new Error(`The page ${url} was not rendered (status ${response.status}).`);
  };
}
