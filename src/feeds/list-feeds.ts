import { feedOfCorrections } from "../components/words/feed-words.ts";
import type { OutputFile } from "../output-file.ts";
import { listCorrections } from "../register/queries.ts";
import type { Register } from "../register/register.ts";
import { correctionsUrl } from "../urls.ts";
import { serialiseFeed } from "./atom-feed.ts";
import { buildCorrectionEntry, nameCorrections } from "./correction-entry.ts";
import { type FollowedList, listFollowedLists } from "./followed-lists.ts";
import { listCalendars } from "./list-calendars.ts";
import { buildMatterEntry } from "./matter-entry.ts";
import { listNewest, mostEntries } from "./newest.ts";
import { derivePublisher, type Publisher } from "./publisher.ts";

/** Every feed and calendar: the lists of the register for those who would rather be told than look. */
export function* listFeeds(register: Register, siteUrl: string): Generator<OutputFile> {
  const publisher = derivePublisher(register.council, siteUrl);
  for (const list of listFollowedLists(register)) yield planMatterFeed(list, publisher);
  yield planCorrectionFeed(register, publisher);
  yield* listCalendars(register, publisher);
}

function planMatterFeed({ name, feed, pageUrl, matters }: FollowedList, publisher: Publisher): OutputFile {
  const { title, url } = feed;
  const newest = listNewest(matters);
  const write = () => {
    const entries = newest.map((matter) => buildMatterEntry(matter, publisher));
    return serialiseFeed({ name, title, url, pageUrl, entries }, publisher);
  };
  return { url, madeFrom: { publisher, name, title, pageUrl, newest }, write };
}

function planCorrectionFeed(register: Register, publisher: Publisher): OutputFile {
  const { title, url } = feedOfCorrections(register.council);
  const newest = nameCorrections(listCorrections(register)).slice(0, mostEntries);
  const feed = { name: "feed/corrections", title, url, pageUrl: correctionsUrl };
  const write = () => serialiseFeed({ ...feed, entries: newest.map(buildCorrectionEntry) }, publisher);
  return { url, madeFrom: { publisher, feed, newest }, write };
}
