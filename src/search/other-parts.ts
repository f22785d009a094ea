import { isCalendarDate } from "../calendar/calendar-date.ts";
import { searchPartUrl } from "../urls.ts";
import type { PlacedPart } from "./open-part.ts";
import type { DaySpan, PartDays } from "./search-query.ts";

/**
 * The parts of another site's search, from its `/pagefind/parts.json`, which may hold anything: each is placed on that
 * site by its name, whatever else it says. Null for a list that is not as this register writes one.
 * @param origin the other site: `https://decisions.example.org`.
 */
export function placeOtherParts(list: unknown, origin: string): readonly PlacedPart[] | null {
  if (!Array.isArray(list)) return null;
  const parts = list.map((each: unknown) => placePart(each, origin));
  return parts.every((part) => part !== null) ? parts : null;
}

function placePart(said: unknown, origin: string): PlacedPart | null {
  if (!isRecord(said)) return null;
  const { name, tag, pages, days } = said;
  if (typeof name !== "string" || !/^[\w-]+$/.test(name)) return null;
  if (typeof tag !== "string" || !/^\w+$/.test(tag) || typeof pages !== "number") return null;
  if (!isRecord(days) || !areDays(days)) return null;
  return { name, tag, pages, days, url: origin + searchPartUrl(name) };
}

function areDays(days: Readonly<Record<string, unknown>>): days is PartDays & Record<string, unknown> {
  return ["day", "decided", "published", "effective"].every((name) => isSpan(days[name]));
}

function isSpan(value: unknown): value is DaySpan | null {
  if (value === null) return true;
  return isRecord(value) && [value["first"], value["last"]].every(isDay);
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && isCalendarDate(value);
}

/** Whether parsed JSON is an object whose members can be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
