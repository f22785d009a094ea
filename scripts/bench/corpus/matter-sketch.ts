import { addDays, type CalendarDate, calendarDate } from "../../../src/calendar/calendar-date.ts";
import { meetingDayFrom, workingDayFrom } from "./corpus-calendar.ts";
import { lastYear, type YearPlace } from "./corpus-years.ts";
import type { CorpusWorld } from "./council-files.ts";
import { createProse } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";
import { actions, type Subject, subjects } from "./subjects.ts";

/**
 * - `officer`: a short record under SI 2014/2095, without a report. The corpus is for size and not for history, so it
 *   has them in every year.
 * - `delegated`: an executive decision by an officer, mostly under a limb of an earlier one.
 * - `forthcoming`: a notice, and no decision yet.
 */
export type MatterKind = "officer" | "delegated" | "member" | "cabinet" | "committee" | "forthcoming";

/** Power that a decision's limb hands on. */
export interface SketchedDelegation {
  readonly limb: string;
  readonly toId: string;
  readonly expiresOn: CalendarDate;
}

/** As much of a matter as other matters need to know to point at it. Made alone, from its place, without the others. */
export interface MatterSketch {
  readonly index: number;
  readonly reference: string;
  readonly slug: string;
  readonly kind: MatterKind;
  readonly subject: Subject;
  readonly title: string;
  /** The day it was, or will be, decided. */
  readonly decidedOn: CalendarDate;
  /** The day its decision was published. */
  readonly publishedOn: CalendarDate;
  /** The days its notice and its report were published; null where it has none. */
  readonly noticeOn: CalendarDate | null;
  readonly reportOn: CalendarDate | null;
  readonly isKey: boolean;
  /** Whether something was agreed, which can then be called in, used and replaced. */
  readonly isAgreed: boolean;
  readonly delegation: SketchedDelegation | null;
}

/** How often each kind comes, in a hundred. */
const mix: readonly [kind: MatterKind, inHundred: number][] = [
  ["officer", 45],
  ["member", 21],
  ["cabinet", 16],
  ["committee", 9],
  ["delegated", 9],
];

/** How many in a hundred of each kind are key decisions. */
const keyInHundred: Readonly<Record<MatterKind, number>> = {
  officer: 0,
  committee: 0,
  delegated: 20,
  member: 30,
  cabinet: 60,
  forthcoming: 100,
};

export function sketchMatter(
  world: CorpusWorld,
  index: number,
  { year, place, count }: YearPlace,
): MatterSketch {
  const random = createRandom(`${world.seed} sketch ${index}`);
  const kind = chooseKind(random, year, place / count);
  const decidedOn = chooseDay(random, kind, year, (place + random.next()) / count);
  const subject = random.pick(subjects);
  const { name, title } = chooseTitle(random, world, subject);
  const isKey = random.chance(keyInHundred[kind] / 100);
  const isAgreed = kind !== "forthcoming" && random.chance(0.93);
  return {
    index,
    reference: `${year}/${String(place + 1).padStart(4, "0")}`,
    slug: slugOf(name),
    kind,
    subject,
    title,
    decidedOn,
    publishedOn: workingDayFrom(addDays(decidedOn, random.whole(0, 4))),
    noticeOn: isKey
      ? addDays(decidedOn, -(kind === "forthcoming" ? random.whole(65, 95) : random.whole(30, 75)))
      : null,
    reportOn: kind === "officer" || kind === "forthcoming" ? null : addDays(decidedOn, -random.whole(6, 9)),
    isKey,
    isAgreed,
    delegation: isAgreed ? sketchDelegation(random, kind, subject, decidedOn) : null,
  };
}

/** The day anything of the matter was first public. What it points at must be public by then. */
export function firstPublicOn({ noticeOn, reportOn, publishedOn }: MatterSketch): CalendarDate {
  return noticeOn ?? reportOn ?? publishedOn;
}

function chooseKind(random: Random, year: number, shareOfYear: number): MatterKind {
  if (year === lastYear && shareOfYear > 0.95 && random.chance(0.5)) return "forthcoming";
  const drawn = random.whole(1, 100);
  const upTo = (at: number) => mix.slice(0, at + 1).reduce((sum, [, inHundred]) => sum + inHundred, 0);
  return mix.find((_, at) => drawn <= upTo(at))?.[0] ?? "officer";
}

/** A working day in order of the reference; cabinet meets on Thursdays and committees on Wednesdays. */
function chooseDay(random: Random, kind: MatterKind, year: number, share: number): CalendarDate {
  if (kind === "forthcoming")
    return meetingDayFrom(addDays(calendarDate(`${lastYear + 1}-01-04`), random.whole(0, 14)), 4);
  const daysInUse = year === lastYear ? 302 : 335;
  const day = addDays(calendarDate(`${year}-01-06`), Math.floor(share * daysInUse));
  if (kind === "cabinet") return meetingDayFrom(day, 4);
  return kind === "committee" ? meetingDayFrom(day, 3) : workingDayFrom(day);
}

function chooseTitle(
  random: Random,
  { lexicon }: CorpusWorld,
  { things }: Subject,
): { name: string; title: string } {
  const { fill } = createProse(random, lexicon);
  const name = `${fill(random.pick(["{name}", "{road}"]))} ${random.pick(things)}`;
  const title = `${name}: ${random.pick(actions)}`;
  return {
    name,
    title: random.chance(0.3) ? `${title} ${fill(random.pick(["(phase {count})", "for {year}"]))}` : title,
  };
}

function sketchDelegation(
  random: Random,
  kind: MatterKind,
  { officerId }: Subject,
  decidedOn: CalendarDate,
): SketchedDelegation | null {
  const mayDelegate = kind === "cabinet" || kind === "member";
  if (!mayDelegate || !random.chance(0.4)) return null;
  return {
    limb: random.pick(["b", "c"]),
    toId: officerId,
    expiresOn: addDays(decidedOn, random.whole(300, 1500)),
  };
}

function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll("'", "")
    .replace(/[^a-z0-9]+/g, "-");
}
