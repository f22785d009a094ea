import { describeEffect } from "../components/words/call-in-words.ts";
import { plainText } from "../components/words/sentence.ts";
import type { CalendarEvent } from "./calendar-file.ts";
import type { DatedEvent } from "./dated-events.ts";
import { deriveFeedDates } from "./feed-dates.ts";
import { describeMatter } from "./matter-line.ts";
import type { Publisher } from "./publisher.ts";

/** How each event is named. None reads as if something had been decided that has not. */
const openings: Readonly<Record<DatedEvent["kind"], string>> = {
  "call-in": "Call-in closes",
  effect: "Takes effect",
  "decision-due": "Decision due",
  representations: "Last day to ask for a public meeting",
};

/** What happens in a matter on some day as an event in a calendar. */
export function buildEvent(event: DatedEvent, publisher: Publisher): CalendarEvent {
  const { matter, from, to, at } = event;
  const notice = matter.notices.find(({ name }) => name === event.notice);
  const { title, url } = notice ?? matter;
  return {
    name: nameEvent(event),
    summary: `${openingOf(event)}: ${title}`,
    description: [describeMatter(matter, publisher), describeReckoning(event)].join("\n").trim(),
    url,
    from,
    to,
    at,
    changedOn: deriveFeedDates(matter).updated ?? from,
  };
}

/** What the lasting id of an event is made of: `decision/2026/0143/call-in`, `undecided/2026/0150/notice-2/representations`. */
export function nameEvent({ kind, matter, notice }: DatedEvent): string {
  const stage = kind === "call-in" || kind === "effect" ? "decision" : "undecided";
  return [stage, matter.reference, ...(notice === null ? [] : [notice]), kind].join("/");
}

function openingOf({ kind, matter }: DatedEvent): string {
  const canBeStopped = kind === "effect" && matter.decision?.callIn.kind === "open";
  return canBeStopped ? `${openings[kind]} unless called in` : openings[kind];
}

/** How the day was come by, so that a reader can check it. */
function describeReckoning({ kind, matter }: DatedEvent): string {
  const { decision } = matter;
  if (decision === null) return "";
  if (kind === "effect") return plainText(describeEffect(decision));
  return kind === "call-in" && "clock" in decision.callIn ? (decision.callIn.clock?.working ?? "") : "";
}
