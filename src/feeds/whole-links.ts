/** A link's opening tag as our own writer writes it: every value in double quotes, which it never holds unescaped. */
const linkTag = /<a(?: [a-z-]+="[^"]*")+>/g;
const address = / href="([^"]*)"/;

/**
 * HTML whose links lead where they did, wherever it is read: a feed reader shows it under an address of its own.
 * @param html what `src/markdown/` has written and sanitised.
 * @param pageUrl the whole address of the page it stands on, ending in a stroke.
 */
export function withWholeLinks(html: string, pageUrl: string): string {
  return html.replace(linkTag, (tag) =>
    tag.replace(address, (_, href: string) => ` href="${wholeAddress(href, pageUrl)}"`),
  );
}

/** Joined and not parsed, so that whatever is escaped in the address stays so. */
function wholeAddress(href: string, pageUrl: string): string {
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(href)) return href;
  return href.startsWith("/") ? `${new URL(pageUrl).origin}${href}` : `${pageUrl}${href}`;
}
