import type { Register } from "../register/register.ts";
import { aboutUrl, accessibilityUrl } from "../urls.ts";
import type { Frame } from "./page-view.ts";

/** The pages every register has, whether or not the council has written its own. */
const standingPages = [
  { id: "about", title: "About this register", url: aboutUrl },
  { id: "accessibility", title: "Accessibility", url: accessibilityUrl },
];

/** What every page of a register is set in. */
export function buildFrame({ council, pages }: Register): Frame {
  const written = pages.map(({ id, title, url }) => ({ id, title, url }));
  const missing = standingPages.filter(({ url }) => !written.some((page) => page.url === url));
  return { council, pages: [...missing, ...written] };
}
