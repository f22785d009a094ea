import { expect, test } from "vitest";
import { listNews } from "../../src/browser/list-news.ts";
import { calendarDate as day } from "../../src/calendar/calendar-date.ts";
import type { RecentMatter } from "../../src/open-data/recent.ts";

function matter(reference: string, days: Partial<RecentMatter>): RecentMatter {
  const none = { publishedOn: null, amendedOn: null, effectiveFrom: null, callInClosesOn: null };
  return { reference, url: `/decisions/${reference}/`, title: reference, ...none, ...days };
}

const days = { since: day("2026-11-10"), today: day("2026-11-22"), soon: day("2026-11-29") };

test("news is what is dated from the day of the last look to today, and what closes within the days to come", () => {
  const matters = [
    matter("published then", { publishedOn: day("2026-11-10") }),
    matter("published before", { publishedOn: day("2026-11-09") }),
    matter("amended", { publishedOn: day("2026-01-01"), amendedOn: day("2026-11-22") }),
    matter("published and amended", { publishedOn: day("2026-11-11"), amendedOn: day("2026-11-12") }),
    matter("in effect", { effectiveFrom: day("2026-11-22") }),
    matter("in effect tomorrow", { effectiveFrom: day("2026-11-23") }),
    matter("closing today", { callInClosesOn: day("2026-11-22") }),
    matter("closing within the week", { callInClosesOn: day("2026-11-29") }),
    matter("closing later", { callInClosesOn: day("2026-11-30") }),
    matter("closed", { callInClosesOn: day("2026-11-21") }),
  ];
  const names = Object.entries(listNews(matters, days)).map(
    ([group, found]: [string, readonly RecentMatter[]]) => [
      group,
      ...found.map(({ reference }) => reference),
    ],
  );
  expect(names).toEqual([
    ["published", "published then", "published and amended"],
    ["amended", "amended"],
    ["effective", "in effect"],
    ["closing", "closing today", "closing within the week"],
  ]);
});
