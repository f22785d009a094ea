import { expect, test } from "vitest";
import { formatSearch } from "../../scripts/bench/search/format-search.ts";
import type { MeasuredSearch } from "../../scripts/bench/search/measure-search.ts";
import type { SearchOutcome } from "../../scripts/bench/search/run-search-contest.ts";

const measured = (milliseconds: number, kilobytes: number): MeasuredSearch => ({
  first: { milliseconds, bytes: kilobytes * 1000, requests: 9 },
  all: { milliseconds: milliseconds * 3, bytes: kilobytes * 4000, requests: 40 },
  found: 1234,
});

const outcome = (title: string, seconds: number | null, times: number): SearchOutcome => ({
  contestant: { title, folders: {}, pageUrl: "/", seconds, files: 1500, bytes: 2_500_000 },
  trials: [
    {
      title: "a rare word: quay",
      newest: measured(100 * times, 50 * times),
      relevance: measured(200 * times, 90 * times),
      poorLine: measured(1000 * times, 50 * times),
      choiceMilliseconds: 20 * times,
    },
    {
      title: "no word, a ward: staithe",
      newest: measured(100 * times, 50 * times),
      relevance: null,
      poorLine: measured(1000 * times, 50 * times),
      choiceMilliseconds: 20 * times,
    },
  ],
});

test("each search is set beside this register's, in time and in bytes", () => {
  const report = formatSearch([outcome("This register", null, 1), outcome("One index", 12.34, 2)]);
  expect(report.split("\n\n").slice(2)).toEqual([
    "| Index | Files | MB | Seconds to make |\n| --- | ---: | ---: | ---: |\n| This register | 1,500 | 2.5 | – |\n| One index | 1,500 | 2.5 | 12.3 |",
    "| First ten, newest first | This register | One index |\n| --- | ---: | ---: |\n| a rare word: quay | 100 ms, 50 kB | 200 ms (2.0 ×), 100 kB (2.0 ×) |\n| no word, a ward: staithe | 100 ms, 50 kB | 200 ms (2.0 ×), 100 kB (2.0 ×) |",
    "| First ten, by relevance | This register | One index |\n| --- | ---: | ---: |\n| a rare word: quay | 200 ms, 90 kB | 400 ms (2.0 ×), 180 kB (2.0 ×) |\n| no word, a ward: staithe | – | – |",
    "| All counted, newest first | This register | One index |\n| --- | ---: | ---: |\n| a rare word: quay | 300 ms, 200 kB | 600 ms (2.0 ×), 400 kB (2.0 ×) |\n| no word, a ward: staithe | 300 ms, 200 kB | 600 ms (2.0 ×), 400 kB (2.0 ×) |",
    "| First ten, newest first, at 1.6 Mbit/s and 150 ms | This register | One index |\n| --- | ---: | ---: |\n| a rare word: quay | 1,000 ms, 50 kB | 2,000 ms (2.0 ×), 100 kB (2.0 ×) |\n| no word, a ward: staithe | 1,000 ms, 50 kB | 2,000 ms (2.0 ×), 100 kB (2.0 ×) |",
    "| A ward chosen: until the number of results, ms | This register | One index |\n| --- | ---: | ---: |\n| a rare word: quay | 20.0 | 40.0 (2.0 ×) |\n| no word, a ward: staithe | 20.0 | 40.0 (2.0 ×) |",
    "| Results | This register | One index |\n| --- | ---: | ---: |\n| a rare word: quay | 1,234 | 1,234 |\n| no word, a ward: staithe | 1,234 | 1,234 |",
  ]);
});
