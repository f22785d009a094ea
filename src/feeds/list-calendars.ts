import {
  calendarOfCallIns,
  calendarOfDecisions,
  calendarOfForthcoming,
  type Followed,
} from "../components/words/feed-words.ts";
import type { OutputFile } from "../output-file.ts";
import { compareText } from "../register/order.ts";
import { listForthcoming } from "../register/queries.ts";
import type { Register } from "../register/register.ts";
import { buildEvent, nameEvent } from "./build-event.ts";
import { serialiseCalendar } from "./calendar-file.ts";
import { type DatedEvent, listCallInEvents, listComingEvents, listEffectEvents } from "./dated-events.ts";
import type { Publisher } from "./publisher.ts";

/** How many events a calendar has: more than a year of any council's days to come, and of the latest gone by. */
const mostEvents = 200;

/** Every calendar. */
export function* listCalendars(register: Register, publisher: Publisher): Generator<OutputFile> {
  const { council, matters } = register;
  const callIns = matters.flatMap((matter) => [...listCallInEvents(matter)]);
  const effects = matters.flatMap((matter) => [...listEffectEvents(matter)]);
  const coming = listForthcoming(register).flatMap((matter) => [...listComingEvents(matter)]);
  yield planCalendar(calendarOfDecisions(council), [...callIns, ...effects, ...coming], publisher);
  yield planCalendar(calendarOfCallIns(council), callIns, publisher);
  yield planCalendar(calendarOfForthcoming(council), coming, publisher);
}

function planCalendar(
  { title, url }: Followed,
  events: readonly DatedEvent[],
  publisher: Publisher,
): OutputFile {
  const latest = chooseLatest(events);
  const write = () =>
    serialiseCalendar(
      title,
      latest.map((event) => buildEvent(event, publisher)),
      publisher,
    );
  return { url, madeFrom: { publisher, title, latest }, write };
}

/** The latest events, given earliest first: whatever is still to come is always among them. */
function chooseLatest(events: readonly DatedEvent[]): readonly DatedEvent[] {
  return [...events]
    .sort((a, b) => compareText(a.from, b.from) || compareText(nameEvent(a), nameEvent(b)))
    .slice(-mostEvents);
}
