import { parseWrittenDate } from "../../calendar/parse-written-date.ts";
import { type Block, paragraph } from "../block.ts";
import { sayEntry } from "../entry.ts";
import { findDateWithin } from "../facts/date-within.ts";
import { listKeyReasons } from "../facts/key-reasons.ts";
import { endsWithPerson, findPost, typeOfDecisionMaker } from "../facts/post.ts";
import { parseWards } from "../facts/wards.ts";
import { parseYesOrNo } from "../facts/yes-or-no.ts";
import { joinWrapped } from "../fold-spaces.ts";
import type { ImportedRecord } from "../imported-record.ts";
import { findBullet } from "../text/line-starts.ts";
import { type HeaderEntry, wordsOfEntry } from "./report-header.ts";

/** Takes the facts at the head of a report. Gives back its lines, but for those whose words are all in a fact. */
export function applyHeader(entries: readonly HeaderEntry[], record: ImportedRecord): Block[] {
  return entries.flatMap((entry) => {
    const isWhole = takeFact(entry, record);
    const [first = "", ...rest] = listLines(entry);
    return isWhole ? [] : [paragraph(sayEntry(entry.written, first)), ...rest.map(toBlock)];
  });
}

/** What stays apart in the body: each person, each ward, each bullet; anything else is one line. */
function listLines(entry: HeaderEntry): string[] {
  if (entry.field === "from") return listPeople(entry.lines);
  const filled = entry.lines.filter((line) => line !== "");
  if (entry.field === "wards") return filled;
  const firstBullet = filled.findIndex((line) => findBullet(line));
  return firstBullet > 0
    ? [filled.slice(0, firstBullet).join(" "), ...filled.slice(firstBullet)]
    : [wordsOfEntry(entry)];
}

/** A line of the head as it stays in the body; a bullet there is a bullet. */
function toBlock(line: string): Block {
  const bullet = findBullet(line);
  return bullet ? { kind: "bullet", indent: 0, text: bullet.text } : paragraph(line);
}

/** True when every word of the entry is now in a fact, so that the body need not say it again. */
function takeFact(entry: HeaderEntry, record: ImportedRecord): boolean {
  const value = wordsOfEntry(entry);
  if (value === "") return false;
  switch (entry.field) {
    case "title":
      record.facts.title ??= value;
      return record.facts.title === value;
    case "to":
      return takeTo(value, record);
    case "from":
      return takeFrom(entry, record);
    case "number":
      if (/\d/.test(value) && value.length <= 40) record.sourceReference ??= value;
      return record.sourceReference === value;
    case "meeting":
      record.meetingOn ??= parseWrittenDate(value) ?? findDateWithin(value)?.date;
      return false;
    default:
      return takeAnswer(entry, value, record);
  }
}

function takeTo(value: string, record: ImportedRecord): boolean {
  if (record.to) return false;
  const dated = findDateWithin(value);
  if (dated) record.meetingOn ??= dated.date;
  const name = findPost(dated ? dated.rest : value);
  if (name !== undefined) record.to = { name, asWritten: value };
  return name !== undefined;
}

/** The posts of those who wrote it, where each can be told from the person's name; the line itself stays in the body. */
function takeFrom(entry: HeaderEntry, record: ImportedRecord): boolean {
  const people = listPeople(entry.lines);
  const posts = people
    .map(findPost)
    .filter((post) => post !== undefined && typeOfDecisionMaker(post) !== "not-recorded");
  const areApart =
    posts.length === people.length && posts.every((post, index) => post !== people[index]?.replace(/,$/, ""));
  if (areApart && posts.length > 0) record.from = posts.join("; ");
  return false;
}

/** A person begins after a blank line, after a line that ends with a name, or where one begins with a name and a post. */
function listPeople(lines: readonly string[]): string[] {
  const people: string[] = [];
  lines.forEach((line, index) => {
    const before = people.at(-1);
    const isNew =
      before === undefined || lines[index - 1] === "" || endsWithPerson(before) || findPost(line) !== line;
    if (line !== "" && isNew) people.push(line);
    else if (line !== "") people.push(joinWrapped(people.pop() ?? "", line));
  });
  return people;
}

function takeAnswer(entry: HeaderEntry, value: string, record: ImportedRecord): boolean {
  const { facts } = record;
  if (entry.field === "isKey") facts.isKey ??= parseYesOrNo(value) ?? saysWhyKey(value);
  if (entry.field === "callIn") facts.callInEligible ??= parseYesOrNo(value);
  if (entry.field === "wards") takeWards(entry, record);
  return false;
}

function takeWards(entry: HeaderEntry, record: ImportedRecord): void {
  const wards = parseWards(entry.lines);
  if (wards.kind === "all") record.facts.wards = "all";
  if (wards.kind === "named") record.facts.wards = wards.names;
  if (wards.kind === "unplaced")
    record.notes.push(`“${entry.written}: ${wordsOfEntry(entry)}” could not be taken as a list of wards.`);
}

/** "For the reason that: it affects more than two electoral divisions": only a key decision has such a reason. */
function saysWhyKey(value: string): true | undefined {
  return listKeyReasons(value).length > 0 ? true : undefined;
}
