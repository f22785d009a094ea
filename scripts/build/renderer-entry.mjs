// What the renderer's bundle offers: Astro's own way for an adapter to turn requests into pages.
export { createApp } from "astro/app/entrypoint";
