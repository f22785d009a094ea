/**
 * The site a reader means by an address: `decisions.example.org/search/` gives `https://decisions.example.org`, for a
 * register is the whole of its site. Null for what is no address of a web site.
 */
export function parseRegisterAddress(typed: string): string | null {
  const written = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  return /^https?:$/.test(protocol) && looksLikeHost(hostname) ? origin : null;
}

/** A name with a dot in it, or this machine: anything else a reader types is a word. */
function looksLikeHost(hostname: string): boolean {
  return hostname === "localhost" || /[^.]\.[^.]/.test(hostname) || hostname.startsWith("[");
}
