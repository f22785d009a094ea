/** The file an address is served from: `/decisions/2020/` from `decisions/2020/index.html`. */
export function fileOf(url: string): string {
  return url.endsWith("/") ? `${url}index.html`.slice(1) : url.slice(1);
}
