import { topicUrl } from "../../urls.ts";
import { listedYearOf, splitByYear, type YearOf } from "../listed-year.ts";
import { compareNames } from "../order.ts";
import type { Matter, Register } from "../register.ts";
import { remember } from "../remember.ts";
import { slugTopics } from "./topic-slugs.ts";

/** A subject that records are filed under, in their own words. */
export interface Topic {
  readonly name: string;
  /** The end of its address, which no other topic has. */
  readonly slug: string;
  readonly url: string;
  /** Decided or not, newest first. Never empty. */
  readonly matters: readonly Matter[];
}

/** Every topic that a matter has, in alphabetical order. */
export const listTopics = remember(({ matters }: Register): readonly Topic[] => {
  const slugByTopic = slugTopics(matters);
  const byTopic = new Map<string, Matter[]>();
  for (const matter of matters)
    for (const topic of matter.topics) byTopic.getOrInsertComputed(topic, () => []).push(matter);
  return [...byTopic]
    .map(([name, ofTopic]) => {
      const slug = slugByTopic.get(name);
      if (slug === undefined) throw new Error(`The topic "${name}" was given no address.`);
      return { name, slug, url: topicUrl(slug), matters: ofTopic };
    })
    .sort((a, b) => compareNames(a.name, b.name));
});

/** A topic's matters by year. */
export const listYearsOfTopic = remember(({ matters }: Topic): readonly YearOf<Matter>[] =>
  splitByYear(matters, listedYearOf),
);
