import type { CalendarDate } from "../../../src/calendar/calendar-date.ts";
import { firstPublicOn, type MatterSketch } from "./matter-sketch.ts";
import type { Random } from "./random.ts";

/** How one matter points at earlier ones. */
export interface MatterLinks {
  /** The decision whose limb it was taken under. */
  readonly exercised: MatterSketch | null;
  readonly superseded: MatterSketch | null;
  readonly related: readonly MatterSketch[];
}

/** How far back a decision looks for what it was taken under, or replaces, in matters. */
const reach = 2_000;
const tries = 8;

/** Finds earlier matters for one to point at, each public before any of it was. */
export function linkMatter(
  random: Random,
  matter: MatterSketch,
  sketchOf: (index: number) => MatterSketch,
): MatterLinks {
  const isCouncilMatter = matter.kind !== "officer" && matter.kind !== "forthcoming";
  const find = (isWanted: (earlier: MatterSketch) => boolean) =>
    findEarlier(random, matter, sketchOf, isWanted);
  const exercised =
    matter.kind === "delegated" ? find((earlier) => canExercise(earlier, matter.decidedOn)) : null;
  const superseded =
    isCouncilMatter && matter.isAgreed && random.chance(0.12)
      ? find(({ kind }) => kind !== "delegated")
      : null;
  const related = isCouncilMatter && random.chance(0.2) ? find(() => true) : null;
  return { exercised, superseded, related: related === null || related === superseded ? [] : [related] };
}

function findEarlier(
  random: Random,
  matter: MatterSketch,
  sketchOf: (index: number) => MatterSketch,
  isWanted: (earlier: MatterSketch) => boolean,
): MatterSketch | null {
  for (let tried = 0; tried < tries && matter.index > 0; tried += 1) {
    const earlier = sketchOf(random.whole(Math.max(0, matter.index - reach), matter.index - 1));
    const isThere = earlier.isAgreed && earlier.publishedOn < firstPublicOn(matter);
    if (isThere && isWanted(earlier)) return earlier;
  }
  return null;
}

function canExercise({ delegation }: MatterSketch, on: CalendarDate): boolean {
  return delegation !== null && on <= delegation.expiresOn;
}
