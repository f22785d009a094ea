import { defineMiddleware } from "astro:middleware";
import { buildFrame } from "./site/frame.ts";
import { takeOver } from "./site/hand-over.ts";
import { listSitePages } from "./site/list-site-pages.ts";

/**
 * Gives a page its view in the live preview, where pages are asked for by address. A build gives each page its view
 * itself, and this lets it pass.
 */
export const onRequest = defineMiddleware(({ locals, url }, next) => {
  if (locals.view) return next();
  const register = takeOver();
  if (!register) throw new Error("No register was handed over: start the preview with npm run dev.");
  const pages = [...listSitePages(register)];
  const page =
    pages.find((each) => each.url === url.pathname) ?? pages.find(({ view }) => view.kind === "not-found");
  if (!page) throw new Error("The list of pages has none for an address that is not there.");
  locals.frame = buildFrame(register);
  locals.view = page.view;
  return next();
});
