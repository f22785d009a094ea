import { formatMarkdownTable, formatNumber, formatRatio } from "../markdown-table.ts";
import type { SearchCost } from "./measure-search.ts";
import type { SearchOutcome } from "./run-search-contest.ts";

type Trial = SearchOutcome["trials"][number];

/** What each search cost each contestant, the first of which the others are set against, in Markdown. */
export function formatSearch(outcomes: readonly SearchOutcome[]): string {
  return [
    "### Searching in a browser",
    terms,
    formatMarkdownTable(["Index", "Files", "MB", "Seconds to make"], outcomes.map(formatIndex)),
    formatTable("First ten, newest first", outcomes, ({ newest }) => newest.first),
    formatTable("First ten, by relevance", outcomes, ({ relevance }) => relevance?.first ?? null),
    formatTable("All counted, newest first", outcomes, ({ newest }) => newest.all),
    formatTable(
      "First ten, newest first, at 1.6 Mbit/s and 150 ms",
      outcomes,
      ({ poorLine }) => poorLine.first,
    ),
    formatChoices(outcomes),
    formatFound(outcomes),
  ].join("\n\n");
}

const terms =
  "From opening the page, with nothing in the browser's cache, until it shows what was asked for: milliseconds and kB sent (page, styles, scripts, index, excerpts; text compressed with gzip), the middle of three, and over the slow line once. Ratios are to this register.";

function formatIndex({ contestant }: SearchOutcome): string[] {
  const { title, files, bytes, seconds } = contestant;
  return [title, files.toLocaleString("en-GB"), formatNumber(bytes / 1e6), formatNumber(seconds)];
}

function formatTable(
  heading: string,
  outcomes: readonly SearchOutcome[],
  costOf: (trial: Trial) => SearchCost | null,
): string {
  return formatTrials(heading, outcomes, (trial, own) => formatCost(costOf(trial), own && costOf(own)));
}

function formatChoices(outcomes: readonly SearchOutcome[]): string {
  return formatTrials("A ward chosen: until the number of results, ms", outcomes, (trial, own) => {
    const ratio = own && ` (${formatRatio(trial.choiceMilliseconds / own.choiceMilliseconds)})`;
    return `${formatNumber(trial.choiceMilliseconds)}${ratio ?? ""}`;
  });
}

/** What is found differs where endings are cut differently, or not at all. */
function formatFound(outcomes: readonly SearchOutcome[]): string {
  return formatTrials("Results", outcomes, ({ newest }) => newest.found.toLocaleString("en-GB"));
}

/** A row for each search, a column for each contestant. */
function formatTrials(
  heading: string,
  outcomes: readonly SearchOutcome[],
  formatCell: (trial: Trial, own: Trial | null) => string,
): string {
  const [own] = outcomes;
  const rows = (own?.trials ?? []).map(({ title }, row) => [
    title,
    ...outcomes.map((outcome) => {
      const [trial, ownTrial] = [outcome.trials[row], own?.trials[row]];
      if (!trial || !ownTrial) return "–";
      return formatCell(trial, outcome === own ? null : ownTrial);
    }),
  ]);
  return formatMarkdownTable([heading, ...outcomes.map(({ contestant }) => contestant.title)], rows);
}

function formatCost(cost: SearchCost | null, own: SearchCost | null): string {
  if (cost === null) return "–";
  const ratio = (figure: (of: SearchCost) => number) =>
    own === null ? "" : ` (${formatRatio(figure(cost) / figure(own))})`;
  const milliseconds = `${Math.round(cost.milliseconds).toLocaleString("en-GB")} ms${ratio((each) => each.milliseconds)}`;
  const kilobytes = `${Math.round(cost.bytes / 1000).toLocaleString("en-GB")} kB${ratio((each) => each.bytes)}`;
  return `${milliseconds}, ${kilobytes}`;
}
