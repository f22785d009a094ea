import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { formatDate } from "../calendar/format-date.ts";
import { todayInLondon } from "../calendar/today-in-london.ts";
import type { RecentMatter } from "../open-data/recent.ts";
import { recentUrl } from "../urls.ts";
import { getElement } from "./get-element.ts";
import { listNews, type News } from "./list-news.ts";
import { lookAgain, serialiseLooks } from "./looks.ts";

/** Where this browser keeps the days its reader looked. They are sent nowhere. */
const keptAt = "decisions-register.looks";

/** How long before call-ins close they are said to close soon. */
const soonDays = 7;

void showSince();

/** Shows what has happened since the day before today that this browser last looked. The first look shows nothing. */
async function showSince(): Promise<void> {
  const looks = lookAgain(recall(), todayInLondon(new Date()));
  keep(serialiseLooks(looks));
  const { today, before } = looks;
  if (before === null) return;
  const response = await fetch(recentUrl);
  if (!response.ok) return;
  const { matters } = (await response.json()) as { matters: readonly RecentMatter[] };
  write(before, listNews(matters, { since: before, today, soon: addDays(today, soonDays) }));
}

function write(before: CalendarDate, { published, amended, effective, closing }: News): void {
  getElement("since", HTMLElement).hidden = false;
  getElement("since-day", HTMLElement).textContent = formatDate(before);
  getElement("since-forget", HTMLButtonElement).addEventListener("click", forget);
  const groups = { new: published, amended, effective, closing };
  for (const [name, matters] of Object.entries(groups)) writeGroup(name, matters);
  getElement("since-nothing", HTMLElement).hidden = Object.values(groups).some(({ length }) => length > 0);
}

function writeGroup(name: string, matters: readonly RecentMatter[]): void {
  const group = getElement(`since-${name}`, HTMLElement);
  group.hidden = matters.length === 0;
  group.querySelector("ul")?.replaceChildren(...matters.map(writeMatter));
}

function writeMatter({ url, title, reference }: RecentMatter): HTMLElement {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.href = url;
  link.textContent = title;
  item.append(link, ` (${reference})`);
  return item;
}

/** A browser may refuse to remember anything: then every look is the first. */
function recall(): string | null {
  try {
    return localStorage.getItem(keptAt);
  } catch {
    return null;
  }
}

function keep(looks: string): void {
  try {
    localStorage.setItem(keptAt, looks);
  } catch {
    // As above.
  }
}

function forget(): void {
  localStorage.removeItem(keptAt);
  getElement("since", HTMLElement).hidden = true;
}
