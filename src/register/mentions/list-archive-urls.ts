import { monthOf, yearOf } from "../../calendar/calendar-date.ts";
import type { WardScopeFrontMatter } from "../../schema/shared-fields.ts";
import type { WardFrontMatter } from "../../schema/ward.ts";
import { decisionMakerYearUrl, monthUrl, wardYearUrl, yearUrl } from "../../urls.ts";
import type { ParsedContent, ParsedMatter } from "../content.ts";
import { deriveListing } from "../derive-listing.ts";
import { findDecisionMakerId, findWards } from "../foremost-record.ts";
import { listedYearOf } from "../listed-year.ts";
import { isWithin } from "../periods.ts";
import { withoutDrafts } from "../published.ts";

/** The pages that list matters by year or month: those of the register, of each ward and of each decision maker. */
export function listArchiveUrls(content: ParsedContent): readonly string[] {
  const { matters, wards } = withoutDrafts(content);
  return [...new Set([...matters.flatMap(listOwnUrls), ...listSharedUrls(matters, wards?.facts ?? [])])];
}

/** Those on which a matter stands for its date, the wards it names and its decision maker. */
function listOwnUrls(matter: ParsedMatter): string[] {
  const { listedOn } = deriveListing(matter);
  const year = listedYearOf({ listedOn });
  const wards = findWards(matter);
  const maker = findDecisionMakerId(matter);
  return [
    ...(listedOn === null ? [] : [yearUrl(yearOf(listedOn)), monthUrl(yearOf(listedOn), monthOf(listedOn))]),
    ...(Array.isArray(wards) ? wards.map((id) => wardYearUrl(id, year)) : []),
    ...(maker === undefined ? [] : [decisionMakerYearUrl(maker, year)]),
  ];
}

/** Those on which matters for all wards, or with none recorded, stand: the pages of every ward there was on their day. */
function listSharedUrls(matters: readonly ParsedMatter[], wards: readonly WardFrontMatter[]): string[] {
  const shared = matters.filter((matter) => isForNoOneWard(findWards(matter)));
  const days = new Set(shared.flatMap((matter) => deriveListing(matter).listedOn ?? []));
  return wards.flatMap(({ id, validFrom, validTo }) => {
    const inItsTime = [...days].filter((day) => isWithin({ from: validFrom, to: validTo }, day));
    return [...new Set(inItsTime.map(yearOf))].map((year) => wardYearUrl(id, year));
  });
}

/** A record that does not say has no wards recorded. */
function isForNoOneWard(wards: WardScopeFrontMatter | undefined): boolean {
  return wards === undefined || wards === "all" || wards === "not-recorded";
}
