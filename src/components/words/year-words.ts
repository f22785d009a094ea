import type { ListedYear } from "../../register/queries.ts";

/** A year as a link to its page: `2026`. */
export function nameYear(year: ListedYear): string {
  return year === "undated" ? "No date recorded" : String(year);
}

/** The matters of one year, in a title: `Staithe ward in 2026`, `Staithe ward, no date recorded`. */
export function nameInYear(name: string, year: ListedYear): string {
  return year === "undated" ? `${name}, no date recorded` : `${name} in ${year}`;
}
