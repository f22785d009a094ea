import { matterUrl } from "../urls.ts";

const written = /^(?<year>(?:19|20)\d\d)\s*\/\s*(?<number>\d{1,4})(?<letter>[a-z]?)$/i;

/** Where a reference leads, such as `2020/0143` or `2020/143`; null for other words, and where there is no such matter. */
export async function findDirectUrl(typed: string): Promise<string | null> {
  const found = written.exec(typed.trim())?.groups;
  if (found === undefined) return null;
  const { year = "", number = "", letter = "" } = found;
  const url = matterUrl(`${year}/${number.padStart(4, "0")}${letter}`);
  const response = await fetch(url, { method: "HEAD" }).catch(() => null);
  return response?.ok ? url : null;
}
