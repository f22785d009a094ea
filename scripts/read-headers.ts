import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The headers that a built site tells its host to send with everything, in `_headers`, as a host would read them. All but
 * the content security policy: it lets pages ask other registers over https alone, and one on this machine is http.
 */
export function readHeaders(sitePath: string): Record<string, string> {
  const lines = readFileSync(join(sitePath, "_headers"), "utf8").split("\n");
  const headers = lines
    .filter((line) => line.startsWith(" "))
    .map((line) => {
      const [name = "", ...value] = line.trim().split(": ");
      return [name, value.join(": ")] as const;
    });
  return Object.fromEntries(headers.filter(([name]) => name !== "Content-Security-Policy"));
}
