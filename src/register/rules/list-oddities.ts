import { listRecords, type MatterRecord, type ParsedMatter } from "../content.ts";
import type { ContentIndex } from "../content-index.ts";
import { findCalledInOutOfTime, findHeardBeforeCalledIn } from "./dates/check-call-in-dates.ts";
import { findPublishedBeforeDecided, findPublishedLongAfter } from "./dates/check-decided-and-published.ts";
import { findEffectiveDiffers, findEffectiveTooEarly } from "./dates/check-effective-date.ts";
import { findNoticeDateOddities } from "./dates/check-notice-dates.ts";
import { findDelegationOddities } from "./references/check-delegations.ts";
import { findMentionOddities } from "./references/find-mention-oddities.ts";
import type { DecisionOddities, Oddity } from "./rule.ts";

const decisionOddities: readonly DecisionOddities[] = [
  findEffectiveTooEarly,
  findEffectiveDiffers,
  findPublishedBeforeDecided,
  findPublishedLongAfter,
  findCalledInOutOfTime,
  findHeardBeforeCalledIn,
  findDelegationOddities,
];

/** Everything odd about a matter's records: problems in those written here, notes on those transcribed. */
export function listOddities(
  matter: ParsedMatter,
  index: ContentIndex,
): { record: MatterRecord; oddity: Oddity }[] {
  return listRecords(matter).flatMap((record) =>
    listOdditiesOf(record, matter, index).map((oddity) => ({ record, oddity })),
  );
}

/** Everything odd about one record. */
export function listOdditiesOf(
  record: MatterRecord,
  matter: ParsedMatter,
  index: ContentIndex,
): readonly Oddity[] {
  const decision = matter.decision === record ? matter.decision : null;
  const notice = matter.notices.find((each) => each === record);
  return [
    ...(decision ? decisionOddities.flatMap((find) => find(decision, matter, index)) : []),
    ...(notice ? findNoticeDateOddities(notice, matter) : []),
    ...findMentionOddities(record, matter, index),
  ];
}
