import ICAL from "ical.js";

/** A calendar, or what it holds: an event, a time zone, a rule of one. */
export type CalendarPart = InstanceType<typeof ICAL.Component>;

const typesOf: Readonly<Record<string, { defaultType: string; allowedTypes?: string[] }>> =
  ICAL.design.icalendar.property;

/** What a part must have once. Source: RFC 5545 ss 3.6 to 3.6.5; a summary is our own promise. */
const once: Readonly<Record<string, readonly string[]>> = {
  vcalendar: ["prodid", "version", "calscale"],
  vtimezone: ["tzid"],
  standard: ["dtstart", "tzoffsetfrom", "tzoffsetto"],
  daylight: ["dtstart", "tzoffsetfrom", "tzoffsetto"],
  vevent: ["uid", "dtstamp", "dtstart", "summary", "url"],
};

/**
 * Every way in which a file is not the calendar that RFC 5545 asks for. Empty for a valid one.
 * Its lines, values and escapes are read by ical.js, which must write the same file from what it read.
 */
export function checkCalendar(file: string): string[] {
  try {
    const calendar = parseCalendar(file);
    const events = calendar.getAllSubcomponents("vevent");
    const uids = events.map((event) => propertyOf(event, "uid"));
    return [
      ...listLineFaults(file),
      ...(unfold(calendar.toString()) === unfold(file).replace(/\r\n$/, "")
        ? []
        : ["It is read as another."]),
      ...(propertyOf(calendar, "version") === "2.0" ? [] : ["It is of another version."]),
      ...listPartFaults(calendar),
      ...uids.filter((uid, at) => uids.indexOf(uid) !== at).map((uid) => `Two events are ${uid}.`),
      ...events.flatMap((event) => listTimeFaults(event, calendar)),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

/** The calendar of a file. Throws for a line that is none, a part that is not ended and a value that is of no type. */
export function parseCalendar(file: string): CalendarPart {
  return new ICAL.Component(ICAL.parse(file));
}

/** The value of a part's property, as jCal writes it (a day as `2026-03-27`); empty when it has none. */
export function propertyOf(part: CalendarPart | undefined, name: string): string {
  return String(part?.getFirstPropertyValue(name) ?? "");
}

/** Lines put together again: RFC 5545 s 3.1. */
export function unfold(file: string): string {
  return file.replace(/\r\n[ \t]/g, "");
}

/** How long lines may be and how they end, of which ical.js is tolerant. */
function listLineFaults(file: string): string[] {
  const lines = file.split("\r\n");
  const isWrong = (line: string) =>
    Buffer.byteLength(line) > 75 || /[\r\n]/.test(line) || !line.isWellFormed();
  return [
    ...(lines.at(-1) === "" ? [] : ["The last line is not ended."]),
    ...lines.filter(isWrong).map((line) => `${JSON.stringify(line)} is too long, or not one whole line.`),
  ];
}

function listPartFaults(part: CalendarPart): string[] {
  const wanted = once[part.name];
  if (wanted === undefined) return [`There is a ${part.name}.`];
  return [
    ...wanted
      .filter((name) => part.getAllProperties(name).length !== 1)
      .map((name) => `A ${part.name} has not one ${name}.`),
    ...part.getAllProperties().flatMap(listValueFaults),
    ...part.getAllSubcomponents().flatMap(listPartFaults),
  ];
}

/** ical.js reads 45 January as the 14th of February, and takes any type for a property. */
function listValueFaults(property: InstanceType<typeof ICAL.Property>): string[] {
  const { name, type } = property;
  const { defaultType = type, allowedTypes = [] } = typesOf[name] ?? {};
  const written: unknown = property.toJSON()[3];
  const isAnother = type.startsWith("date") && String(property.getFirstValue()) !== written;
  return [
    ...([defaultType, ...allowedTypes].includes(type) ? [] : [`${name} is of the type ${type}.`]),
    ...(isAnother ? [`${name} holds ${written}, which is no day.`] : []),
  ];
}

function listTimeFaults(event: CalendarPart, calendar: CalendarPart): string[] {
  const zones = calendar.getAllSubcomponents("vtimezone").map((zone) => propertyOf(zone, "tzid"));
  const zone = event.getFirstProperty("dtstart")?.getFirstParameter("tzid");
  const [start, end, stamp] = ["dtstart", "dtend", "dtstamp"].map((name) => propertyOf(event, name));
  const isDay = !start?.includes("T");
  return [
    ...(stamp?.endsWith("Z") ? [] : [`${stamp} is not in UTC.`]),
    ...(isDay || (zone && zones.includes(zone)) ? [] : [`${zone} is a time zone that is not there.`]),
    ...(!end || (isDay && end > (start ?? "")) ? [] : [`${end} is no end for ${start}.`]),
    ...(URL.canParse(propertyOf(event, "url")) ? [] : [`${propertyOf(event, "url")} is no address.`]),
  ];
}
