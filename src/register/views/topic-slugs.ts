import { compareNames, compareText } from "../order.ts";

/** The topics of one matter. */
export interface TopicUse {
  readonly reference: string;
  readonly topics: readonly string[];
}

/**
 * The end of each topic's address, by its name: its words in small letters, joined by hyphens. Of topics with the same
 * words the one used first, by the reference of its matter, has them alone and each other a number after them: so a
 * topic that comes later never moves one that is there.
 */
export function slugTopics(uses: readonly TopicUse[]): ReadonlyMap<string, string> {
  const slugByTopic = new Map<string, string>();
  const taken = new Set<string>();
  const firstUsedFirst = [...uses].sort((a, b) => compareText(a.reference, b.reference));
  for (const topic of firstUsedFirst.flatMap(({ topics }) => [...topics].sort(compareNames))) {
    if (slugByTopic.has(topic)) continue;
    const slug = findFree(slugOfTopic(topic), taken);
    taken.add(slug);
    slugByTopic.set(topic, slug);
  }
  return slugByTopic;
}

function slugOfTopic(topic: string): string {
  const words = topic.normalize("NFKD").replace(/[\p{M}'’]/gu, "");
  return (
    words
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? "topic"
  );
}

function findFree(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  for (let number = 2; ; number += 1) if (!taken.has(`${slug}-${number}`)) return `${slug}-${number}`;
}
