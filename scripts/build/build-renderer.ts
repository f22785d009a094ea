import { build } from "astro";
import { projectRoot } from "../project-root.ts";
import { rendererAdapter } from "./renderer-adapter.ts";

/**
 * Bundles the pages, layouts, components and styles into something that turns a view into HTML by itself: Astro's and
 * Vite's work is then done once for each state of the code, and not once for each build of the content.
 * Writes `server/entry.mjs`, and the style sheets and public files under `client/`.
 */
export async function buildRenderer(folder: string, siteUrl: string): Promise<void> {
  await build({
    root: projectRoot,
    outDir: folder,
    site: siteUrl,
    adapter: rendererAdapter,
    logLevel: "warn",
    // Whole in itself: it may lie in a cache folder from which `node_modules` cannot be found.
    vite: { ssr: { noExternal: true } },
  });
}
