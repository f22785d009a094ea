/** A part of a calendar, between BEGIN and END. */
export interface CalendarPart {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly parts: readonly CalendarPart[];
}

/** One content line. */
export interface CalendarProperty {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  readonly value: string;
}

const contentLine = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^;:,"]+)*):(.*)$/u;
const textProperties = ["PRODID", "NAME", "X-WR-CALNAME", "UID", "SUMMARY", "DESCRIPTION", "TZNAME"];

/** The parts a part may have, and the properties it must have once. */
const shapes: Readonly<Record<string, { parts: readonly string[]; once: readonly string[] }>> = {
  VCALENDAR: { parts: ["VTIMEZONE", "VEVENT"], once: ["PRODID", "VERSION", "CALSCALE"] },
  VTIMEZONE: { parts: ["STANDARD", "DAYLIGHT"], once: ["TZID"] },
  STANDARD: { parts: [], once: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"] },
  DAYLIGHT: { parts: [], once: ["DTSTART", "TZOFFSETFROM", "TZOFFSETTO"] },
  VEVENT: { parts: [], once: ["UID", "DTSTAMP", "DTSTART", "SUMMARY"] },
};

/** Every way in which a file is not the calendar that RFC 5545 asks for. Empty for a valid one. */
export function checkCalendar(file: string): string[] {
  const calendar = parseCalendar(file);
  const uids = partsNamed(calendar, "VEVENT").map((event) => propertyOf(event, "UID"));
  return [
    ...checkLines(file),
    ...(calendar.name === "VCALENDAR" ? [] : [`It is a ${calendar.name}.`]),
    ...(propertyOf(calendar, "VERSION") === "2.0" ? [] : ["It is of another version."]),
    ...checkPart(calendar),
    ...uids.filter((uid, at) => uids.indexOf(uid) !== at).map((uid) => `Two events are ${uid}.`),
    ...partsNamed(calendar, "VEVENT").flatMap((event) => checkTimes(event, calendar)),
  ];
}

/** The calendar of a file, its lines unfolded. Throws for a line that is none and a part that is not ended. */
export function parseCalendar(file: string): CalendarPart {
  const lines = unfold(file).split("\r\n").filter(Boolean).map(parseLine);
  const [calendar, ...others] = readParts(lines);
  if (!calendar || others.length > 0 || lines.length > 0) throw new Error("There must be one calendar.");
  return calendar;
}

/** Lines put together again: RFC 5545 s 3.1. */
export function unfold(file: string): string {
  return file.replace(/\r\n[ \t]/g, "");
}

/** The value of a part's property; empty when it has none. */
export function propertyOf({ properties }: CalendarPart, name: string): string {
  return properties.find((property) => property.name === name)?.value ?? "";
}

export function partsNamed({ parts }: CalendarPart, name: string): CalendarPart[] {
  return parts.filter((part) => part.name === name);
}

function parseLine(line: string): CalendarProperty {
  const [, name, parameters = "", value = ""] = contentLine.exec(line) ?? [];
  if (name === undefined) throw new Error(`${JSON.stringify(line)} is no content line.`);
  const pairs = parameters.split(";").slice(1);
  return { name, parameters: new Map(pairs.map((pair) => pair.split("=") as [string, string])), value };
}

/** Takes from the front of the lines every part that begins there. */
function readParts(lines: CalendarProperty[]): CalendarPart[] {
  const parts: CalendarPart[] = [];
  while (lines[0]?.name === "BEGIN") {
    const name = lines.shift()?.value ?? "";
    const properties: CalendarProperty[] = [];
    while (lines[0] && !["BEGIN", "END"].includes(lines[0].name)) properties.push(...lines.splice(0, 1));
    const inner = readParts(lines);
    const end = lines.shift();
    if (end?.name !== "END" || end.value !== name) throw new Error(`${name} is not ended.`);
    parts.push({ name, properties, parts: inner });
  }
  return parts;
}

function checkLines(file: string): string[] {
  const lines = file.split("\r\n");
  return [
    ...(lines.at(-1) === "" ? [] : ["The last line is not ended."]),
    ...lines.filter((line) => /[\r\n]/.test(line)).map((line) => `${JSON.stringify(line)} is not one line.`),
    ...lines
      .filter((line) => Buffer.byteLength(line) > 75)
      .map((line) => `${JSON.stringify(line)} is too long.`),
    ...lines
      .filter((line) => !line.isWellFormed())
      .map((line) => `${JSON.stringify(line)} cuts a character.`),
  ];
}

function checkPart(part: CalendarPart): string[] {
  const shape = shapes[part.name];
  if (!shape) return [`There is a ${part.name}.`];
  const countOf = (name: string) => part.properties.filter((property) => property.name === name).length;
  return [
    ...shape.once.filter((name) => countOf(name) !== 1).map((name) => `${part.name} has not one ${name}.`),
    ...(shape.parts.length > 0 && part.parts.length === 0 ? [`${part.name} holds no part.`] : []),
    ...part.parts
      .filter(({ name }) => !shape.parts.includes(name))
      .map(({ name }) => `${name} in ${part.name}.`),
    ...part.properties
      .filter(({ name, value }) => textProperties.includes(name) && !/^(?:[^\\;,]|\\[\\;,nN])*$/.test(value))
      .map(({ name, value }) => `${name} holds ${JSON.stringify(value)}, which is not escaped.`),
    ...part.parts.flatMap(checkPart),
  ];
}

function checkTimes(event: CalendarPart, calendar: CalendarPart): string[] {
  const start = event.properties.find(({ name }) => name === "DTSTART");
  const end = event.properties.find(({ name }) => name === "DTEND");
  const zones = partsNamed(calendar, "VTIMEZONE").map((zone) => propertyOf(zone, "TZID"));
  const isDay = start?.parameters.get("VALUE") === "DATE";
  const zone = start?.parameters.get("TZID");
  return [
    ...(/^\d{8}T\d{6}Z$/.test(propertyOf(event, "DTSTAMP")) ? [] : ["A stamp is not in UTC."]),
    ...((isDay ? /^\d{8}$/ : /^\d{8}T\d{6}$/).test(start?.value ?? "")
      ? []
      : [`${start?.value} is no start.`]),
    ...(isDay || (zone && zones.includes(zone)) ? [] : [`${zone} is a time zone that is not there.`]),
    ...(!end || (isDay && end.parameters.get("VALUE") === "DATE" && end.value > (start?.value ?? ""))
      ? []
      : [`${end.value} is no end for ${start?.value}.`]),
    ...(URL.canParse(propertyOf(event, "URL")) ? [] : [`${propertyOf(event, "URL")} is no address.`]),
  ];
}
