import type { CalendarDate } from "../../../calendar/calendar-date.ts";
import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { WardFrontMatter } from "../../../schema/ward.ts";
import { listRecords, type MatterRecord } from "../../content.ts";
import type { ContentIndex } from "../../content-index.ts";
import { listedDateOf } from "../../listed-date.ts";
import { formatExistence, isWithin } from "../../periods.ts";
import { problemAt } from "../problem-at.ts";
import type { MatterRule } from "../rule.ts";
import { askMeant } from "./ask-meant.ts";

/** Wards named are the council's, and existed on the day: boundaries change and names are used again. */
export const checkWardsNamed: MatterRule = (matter, index) =>
  listRecords(matter).flatMap((record) => checkWards(record, index));

function checkWards(record: MatterRecord, { wardById, council }: ContentIndex): Problem[] {
  const wards = "wards" in record.facts ? record.facts.wards : undefined;
  if (!wardById || !Array.isArray(wards)) return [];
  const term = council?.areaTerm ?? "ward";
  return wards.flatMap((id, at) => {
    const ward = wardById.get(id);
    if (!ward) return [unknownWard(record, id, at, [...wardById.values()], term)];
    const day = listedDateOf(record);
    const period = { from: ward.validFrom, to: ward.validTo };
    return day && !isWithin(period, day)
      ? [wardNotThen(record, ward.name, at, formatExistence(period), day)]
      : [];
  });
}

function unknownWard(
  record: MatterRecord,
  id: string,
  at: number,
  known: readonly WardFrontMatter[],
  term: string,
): Problem {
  const listed = `${term === "ward" ? "Wards" : "Divisions"} are listed in wards.yml.`;
  const isWord = /^(?:all|none)$/i.test(id);
  return problemAt("unknown-ward", record, ["wards", at], {
    message: `${quoteValue(id)} is not a ${term} of this council.`,
    remedy: isWord
      ? `Write wards: ${id.toLowerCase()}, with no brackets.`
      : `${askMeant(id, known)}${listed}`,
  });
}

function wardNotThen(
  record: MatterRecord,
  name: string,
  at: number,
  existence: string,
  day: CalendarDate,
): Problem {
  return problemAt("ward-not-then", record, ["wards", at], {
    message: `${quoteValue(name)} ${existence}; it did not exist on ${day}.`,
    remedy: "Name the ward that lay there on the day, or correct the dates in wards.yml.",
  });
}
