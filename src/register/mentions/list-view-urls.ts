import { yearOf } from "../../calendar/calendar-date.ts";
import {
  callInUrl,
  correctionsUrl,
  delegationsUrl,
  forthcomingUrl,
  keyDecisionsUrl,
  moneyUrl,
  topicsUrl,
  topicUrl,
  urgentUrl,
  viewYearUrl,
  withheldUrl,
} from "../../urls.ts";
import { listRecords, type ParsedContent, type ParsedMatter } from "../content.ts";
import { deriveListing } from "../derive-listing.ts";
import { listedYearOf } from "../listed-year.ts";
import { withoutDrafts } from "../published.ts";
import { slugTopics } from "../views/topic-slugs.ts";

/** The views every register has, even where one lists nothing. */
const standingUrls = [
  callInUrl,
  correctionsUrl,
  delegationsUrl,
  forthcomingUrl,
  keyDecisionsUrl,
  moneyUrl,
  topicsUrl,
  urgentUrl,
  withheldUrl,
];

/** The pages of the lists derived from the whole register, and of the years of each. */
export function listViewUrls(content: ParsedContent): readonly string[] {
  const { matters } = withoutDrafts(content);
  return [...new Set([...standingUrls, ...matters.flatMap(listOwnUrls), ...listTopicUrls(matters)])];
}

/** Those on which a matter, its decision, its withheld papers or a change to its records stand. */
function listOwnUrls(matter: ParsedMatter): string[] {
  const year = listedYearOf(deriveListing(matter));
  const isWithheld = matter.appendices.some(({ facts }) => facts.access !== "public");
  return [
    ...listDecisionUrls(matter).map((url) => viewYearUrl(url, year)),
    ...(isWithheld ? [viewYearUrl(withheldUrl, year)] : []),
    ...listCallInUrls(matter),
    ...listChangeDays(matter).map((day) => viewYearUrl(correctionsUrl, yearOf(day))),
  ];
}

/** The views in which a decision stands; a proposal stands in none. */
function listDecisionUrls({ decision }: ParsedMatter): string[] {
  if (!decision || decision.facts.status === "proposed") return [];
  const { isKey, urgency, delegations, money } = decision.facts;
  return [
    ...(isKey === true ? [keyDecisionsUrl] : []),
    ...(urgency ? [urgentUrl] : []),
    ...(delegations?.length ? [delegationsUrl] : []),
    ...(money?.length ? [moneyUrl] : []),
  ];
}

function listCallInUrls({ decision }: ParsedMatter): string[] {
  if (!decision || decision.facts.status === "proposed") return [];
  const { callIn } = decision.facts;
  const calledIn = callIn?.eligible ? callIn.calledIn : undefined;
  return calledIn?.outcome ? [viewYearUrl(callInUrl, yearOf(calledIn.on))] : [];
}

function listChangeDays(matter: ParsedMatter) {
  return listRecords(matter).flatMap(({ facts }) =>
    "updated" in facts ? (facts.updated ?? []).map(({ on }) => on) : [],
  );
}

function listTopicUrls(matters: readonly ParsedMatter[]): string[] {
  const uses = matters.map((matter) => ({
    reference: matter.reference,
    topics: [matter.decision, ...matter.reports].flatMap((record) => record?.facts.topics ?? []),
    year: listedYearOf(deriveListing(matter)),
  }));
  const slugByTopic = slugTopics(uses);
  return uses.flatMap(({ topics, year }) =>
    topics.flatMap((topic) => {
      const url = topicUrl(slugByTopic.get(topic) ?? "");
      return [url, viewYearUrl(url, year)];
    }),
  );
}
