import { monthOf, yearOf } from "../../calendar/calendar-date.ts";
import { formatMonth } from "../../calendar/format-date.ts";
import type { Matter } from "../../register/register.ts";
import { monthUrl, registerUrl, yearUrl } from "../../urls.ts";

/** One step of the way to a page; the last has no address, being the page itself. */
export interface Crumb {
  readonly text: string;
  readonly url: string | null;
}

export const crumbToRegister: Crumb = { text: "Decisions", url: registerUrl };

export function crumbToYear(year: number): Crumb {
  return { text: String(year), url: yearUrl(year) };
}

/** The way to a matter, by the month it is listed under where it has one. */
export function crumbsToMatter({ listedOn }: Matter): readonly Crumb[] {
  if (listedOn === null) return [crumbToRegister];
  const [year, month] = [yearOf(listedOn), monthOf(listedOn)];
  return [crumbToRegister, crumbToYear(year), { text: formatMonth(year, month), url: monthUrl(year, month) }];
}
