import type { ContentPage } from "../../register/register.ts";
import { aboutUrl, accessibilityUrl } from "../../urls.ts";

/** The pages every register has, whether or not the council has written its own. */
export const standingPages = {
  about: { id: "about", title: "About this register", url: aboutUrl },
  accessibility: { id: "accessibility", title: "Accessibility", url: accessibilityUrl },
} as const;

/** The council's own pages, and the standing ones it has not written. */
export function listSitePages(pages: readonly ContentPage[]): readonly { title: string; url: string }[] {
  const missing = Object.values(standingPages).filter(({ url }) => !pages.some((page) => page.url === url));
  return [...missing, ...pages];
}

/** The council's own version of a standing page. */
export function findWrittenPage(
  pages: readonly ContentPage[],
  id: keyof typeof standingPages,
): ContentPage | undefined {
  return pages.find((page) => page.id === id);
}
