import type { Machine } from "./machine.ts";
import { formatMarkdownTable, formatNumber, formatRatio, formatWithRatio } from "./markdown-table.ts";
import { type Absence, type ContestResults, failureOf, type Outcome } from "./run-contest.ts";

/** The contestant that others are set against. */
const referenceName = "register";

/** The whole report of a benchmark, in Markdown. */
export function formatResults(machine: Machine, { outcomes, absences }: ContestResults): string {
  const sizes = [...new Set(outcomes.map(({ matters }) => matters))].sort((a, b) => a - b);
  return [
    formatMachine(machine),
    terms,
    ...sizes.map((matters) =>
      formatSize(
        matters,
        outcomes.filter((outcome) => outcome.matters === matters),
      ),
    ),
    sizes.length > 1 ? formatGrowth(sizes, outcomes) : "",
    formatAbsences(absences),
    formatFailures(outcomes),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const terms =
  "All read the same content and make a page for every paper and a list for every year and ward, which Pagefind then indexes; this register's own build does that by parts. It also makes lists by month and decision maker, those of each ward by year, and pages of help, and publishes attachments. Ratios are to this register in the same phase. Memory is that of all processes together.";

/** What it was measured on, and a warning where something else was running. */
export function formatMachine({ processor, cores, memoryBytes, system, nodeVersion, load }: Machine): string {
  const memory = Math.round(memoryBytes / 2 ** 30);
  const line = `Measured on ${processor}, ${cores} ${cores === 1 ? "core" : "cores"}, ${memory} GB, ${system}, Node ${nodeVersion}.`;
  const isBusy = load > 0.5;
  return isBusy
    ? `${line}\n\n**The machine was busy with something else when this began (load ${load.toFixed(1)}): measure again when it is quiet.**`
    : line;
}

const head = ["", "Build s", "Search s", "Wall s", "CPU s", "Peak MB", "Files", "MB"];

function formatSize(matters: number, outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => {
    const reference = findOutcome(outcomes, referenceName, outcome.phase, matters);
    return formatRow(outcome, reference === outcome ? undefined : reference);
  });
  return `### ${formatCount(matters)} matters\n\n${formatMarkdownTable(head, rows)}`;
}

function formatRow(outcome: Outcome, reference: Outcome | undefined): string[] {
  const { title, phase, build, search, site } = outcome;
  const ratio = (figure: (outcome: Outcome) => number | null) =>
    formatWithRatio(figure(outcome), reference ? figure(reference) : null);
  if (failureOf(outcome) !== null) return [`${title}, ${phase}`, "failed", "–", "–", "–", "–", "–", "–"];
  return [
    `${title}, ${phase}`,
    formatNumber(build.wallSeconds),
    formatNumber(search?.wallSeconds ?? null),
    ratio(wallOf),
    ratio(cpuOf),
    ratio(peakMegabytesOf),
    site ? formatCount(site.files) : "–",
    formatNumber(site ? site.bytes / 1e6 : null),
  ];
}

/** How each grew from the smallest size to the others, beside how the matters did. */
function formatGrowth(sizes: readonly number[], outcomes: readonly Outcome[]): string {
  const [smallest = 0, ...larger] = sizes;
  const names = larger.map(
    (matters) =>
      `${formatCount(smallest)} to ${formatCount(matters)} matters (${formatRatio(matters / smallest)})`,
  );
  const rows = outcomes
    .filter((outcome) => outcome.matters === smallest && failureOf(outcome) === null)
    .map((first) => [
      `${first.title}, ${first.phase}`,
      ...larger.map((matters) => formatGrown(first, findOutcome(outcomes, first.name, first.phase, matters))),
    ]);
  const table = formatMarkdownTable(["Wall time, CPU time and peak memory", ...names], rows);
  return `### Growth\n\n${table}`;
}

function formatGrown(first: Outcome, later: Outcome | undefined): string {
  if (!later || failureOf(later) !== null) return "–";
  const grown = [wallOf, cpuOf, peakMegabytesOf].map((figure) => {
    const [from, to] = [figure(first), figure(later)];
    return from === null || to === null || from <= 0 ? "–" : formatRatio(to / from);
  });
  return grown.join(", ");
}

function formatAbsences(absences: readonly Absence[]): string {
  const distinct = new Map(absences.map(({ title, why }) => [title, why]));
  return [...distinct].map(([title, why]) => `Not measured: ${title} (${why}).`).join("\n");
}

function formatFailures(outcomes: readonly Outcome[]): string {
  return outcomes
    .flatMap((outcome) => {
      const failure = failureOf(outcome);
      return failure === null
        ? []
        : [
            `${outcome.title}, ${outcome.phase}, ${formatCount(outcome.matters)} matters, failed:\n\n${"```"}\n${failure}\n${"```"}`,
          ];
    })
    .join("\n\n");
}

function formatCount(count: number): string {
  return count.toLocaleString("en-GB");
}

function findOutcome(
  outcomes: readonly Outcome[],
  name: string,
  phase: Outcome["phase"],
  matters: number,
): Outcome | undefined {
  return outcomes.find((each) => each.name === name && each.phase === phase && each.matters === matters);
}

function wallOf({ build, search }: Outcome): number {
  return build.wallSeconds + (search?.wallSeconds ?? 0);
}

function cpuOf({ build, search }: Outcome): number | null {
  return build.cpuSeconds === null ? null : build.cpuSeconds + (search?.cpuSeconds ?? 0);
}

/** The stages run one after the other, so the larger of their peaks is the peak. */
function peakMegabytesOf({ build, search }: Outcome): number | null {
  return build.peakBytes === null ? null : Math.max(build.peakBytes, search?.peakBytes ?? 0) / 1e6;
}
