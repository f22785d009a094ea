import type { CalendarDate } from "../../../calendar/calendar-date.ts";
import type { Problem } from "../../../problems/problem.ts";
import type { DecisionMakerFrontMatter } from "../../../schema/decision-maker.ts";
import type { ParsedFile } from "../../content.ts";
import { isIndividual } from "../../is-individual.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule } from "../rule.ts";

/** Nothing may end before it begins: a ward, a post, or a person's time in a post. */
export const checkPeriods: ContentRule = ({ content: { wards, decisionMakers } }) => [
  ...listEntries(wards).flatMap(({ file, entry, at }) => checkValidity(file, entry, at)),
  ...listEntries(decisionMakers).flatMap(({ file, entry, at }) => [
    ...checkValidity(file, entry, at),
    ...(entry.holders ?? []).flatMap(({ from, to }, holderAt) =>
      checkPeriod(file, [at, "holders", holderAt, "to"], from, to),
    ),
  ]),
];

/** A post is held by one person at a time; a body has many members at once. */
export const checkHoldersOverlap: ContentRule = ({ content: { decisionMakers } }) =>
  listEntries(decisionMakers)
    .filter(({ entry }) => isIndividual(entry))
    .flatMap(({ file, entry, at }) => checkOverlap(file, entry, at));

type Holders = NonNullable<DecisionMakerFrontMatter["holders"]>;

function checkOverlap(file: ParsedFile<unknown>, entry: DecisionMakerFrontMatter, at: number): Problem[] {
  const oldestFirst = indexedByStart(entry.holders ?? []);
  return oldestFirst.flatMap(({ holder, holderAt }, place) => {
    const before = oldestFirst[place - 1]?.holder;
    if (!before || (before.to && before.to < holder.from)) return [];
    const message = `"${holder.name}" is recorded from ${holder.from}, when "${before.name}" still held the post${before.to ? `, until ${before.to}` : ""}.`;
    const remedy =
      "Give the earlier holder a last day before it. Where two people share a post, write both names in one entry.";
    return [problemAt("holders-overlap", file, [at, "holders", holderAt, "from"], { message, remedy })];
  });
}

function indexedByStart(holders: Holders): { holder: Holders[number]; holderAt: number }[] {
  return holders
    .map((holder, holderAt) => ({ holder, holderAt }))
    .sort((a, b) => (a.holder.from < b.holder.from ? -1 : 1));
}

function checkValidity(
  file: ParsedFile<unknown>,
  { validFrom, validTo }: { validFrom?: CalendarDate | undefined; validTo?: CalendarDate | undefined },
  at: number,
): Problem[] {
  return checkPeriod(file, [at, "validTo"], validFrom, validTo);
}

function checkPeriod(
  file: ParsedFile<unknown>,
  fieldPath: readonly (string | number)[],
  from: CalendarDate | undefined,
  to: CalendarDate | undefined,
): Problem[] {
  if (!from || !to || from <= to) return [];
  const message = `the last day, ${to}, is before the first, ${from}.`;
  return [
    problemAt("period-reversed", file, fieldPath, {
      message,
      remedy: "Correct whichever of the two days is wrong.",
    }),
  ];
}

function listEntries<Entry>(file: ParsedFile<readonly Entry[]> | null) {
  return file ? file.facts.map((entry, at) => ({ file, entry, at })) : [];
}
