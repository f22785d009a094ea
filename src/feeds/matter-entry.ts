import { tagOf } from "../components/words/status-words.ts";
import { isDecided } from "../register/queries.ts";
import type { Matter } from "../register/register.ts";
import { topicsUrl, wardsUrl } from "../urls.ts";
import type { Category, FeedEntry } from "./atom-feed.ts";
import { deriveFeedDates } from "./feed-dates.ts";
import { writeMatter } from "./matter-html.ts";
import type { Publisher } from "./publisher.ts";

/**
 * A matter as an entry of a feed, with all of its decision. What is still to be decided is an entry of its own, so that
 * the decision, when it comes, is news to a reader who has seen the notice.
 * Throws for a matter with no day at all: it is in no feed.
 */
export function buildMatterEntry(matter: Matter, publisher: Publisher): FeedEntry {
  const { published, updated } = deriveFeedDates(matter);
  if (updated === null) throw new Error(`${matter.reference} has no day, and so no place in a feed.`);
  return {
    name: `${isDecided(matter) ? "decision" : "undecided"}/${matter.reference}`,
    title: titleOf(matter),
    url: matter.url,
    published,
    updated,
    categories: [...listTopicCategories(matter), ...listWardCategories(matter)],
    html: writeMatter(matter, publisher),
  };
}

/** A title by itself reads as something agreed, so whatever was not says first what it is: `Not yet decided: …`. */
function titleOf(matter: Matter): string {
  const { tag, tone } = tagOf(matter);
  return tone === "settled" ? matter.title : `${tag}: ${matter.title}`;
}

function listTopicCategories({ topics }: Matter): Category[] {
  return topics.map((topic) => ({ term: topic, label: topic, schemeUrl: topicsUrl }));
}

function listWardCategories({ wards }: Matter): Category[] {
  if (wards.scope !== "named") return [];
  return wards.wards.map(({ id, name }) => ({ term: id, label: name, schemeUrl: wardsUrl }));
}
