import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import { calendarDate } from "../../src/calendar/calendar-date.ts";
import type { Problem } from "../../src/problems/problem.ts";
import { loadRegister } from "../../src/register/load-register.ts";
import type { Register } from "../../src/register/register.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Files by their path in the content folder; null takes one of the sample's own away. */
export type Files = Readonly<Record<string, string | null>>;

/** The folder that most tests change one thing in. */
export const quay = "decisions/2026/0001-quay-lighting";

const council = {
  name: "Marrow Vale Council",
  nation: "england",
  areaTerm: "ward",
  keyThreshold: "£500,000",
  callInRules: [
    {
      from: "2020-01-01",
      days: 5,
      unit: "working-days",
      clear: false,
      countsFrom: "publication",
      closesAt: "end-of-day",
      takesEffect: "day-after-last-day",
    },
  ],
};

const wards = [
  { id: "eastgate", name: "Eastgate", code: "E05999801", validFrom: "2023-05-04" },
  { id: "old-town", name: "Old Town", code: "E05999802", validTo: "2023-05-03" },
  { id: "westgate", name: "Westgate", code: "E05999803" },
];

const decisionMakers = [
  { id: "cabinet", name: "Cabinet", type: "executive" },
  { id: "council", name: "Full Council", type: "council" },
  {
    id: "member-streets",
    name: "Cabinet Member for Streets",
    type: "executive-member",
    formerNames: [{ name: "Cabinet Member for Roads", until: "2025-05-20" }],
    holders: [{ name: "Councillor Wren Aldous", from: "2024-05-20" }],
  },
  {
    id: "director-place",
    name: "Director of Place",
    type: "officer",
    validFrom: "2024-01-01",
    holders: [{ name: "Tamsin Orrell", from: "2024-01-01" }],
  },
];

const decision = {
  reference: "2026/0001",
  title: "Quay lighting: new lamps",
  regime: "exec-member",
  decisionMaker: "member-streets",
  status: "recommendations-approved",
  decidedOn: "2026-03-20",
  publishedOn: "2026-03-20",
  effectiveFrom: "2026-03-28",
  isKey: false,
  wards: ["eastgate"],
  callIn: { eligible: true },
  interests: "none-declared",
};

const decisionBody = `## Decision

(a) To replace the lamps on the quay.

(b) To spend £40,000 on them.

## Reasons

The lamps are old and the quay is dark.

## Alternative options considered

To do nothing, which would leave the quay dark.
`;

const report = {
  reference: "2026/0001",
  title: "Quay lighting",
  to: "member-streets",
  publishedOn: "2026-03-10",
  wards: ["eastgate"],
  backgroundPapers: "none",
};

const reportBody = `1. The lamps on the quay are old.

2. New lamps would cost £40,000.
`;

const notice = {
  reference: "2026/0001",
  title: "Quay lighting: new lamps",
  kind: "key-decision",
  publishedOn: "2026-02-01",
  decisionMaker: "member-streets",
  decisionDue: { from: "2026-03-20" },
  keyReasons: ["expenditure-or-savings"],
  wards: ["eastgate"],
  documents: ["Report of the Director of Place"],
  copiesFrom: "Town Hall",
};

/** A record as an officer would write it; a field set to undefined is left out. */
export function record(fields: Fields, body = ""): string {
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}`;
}

export const decisionFile = (changes: Fields = {}, body = decisionBody) =>
  record({ ...decision, ...changes }, body);
export const reportFile = (changes: Fields = {}, body = reportBody) =>
  record({ ...report, ...changes }, body);
export const noticeFile = (changes: Fields = {}, body = "") => record({ ...notice, ...changes }, body);
export const councilFile = (changes: Fields = {}) => stringify({ ...council, ...changes });
export const wardsFile = (...more: Fields[]) => stringify([...wards, ...more]);
export const decisionMakersFile = (...more: Fields[]) => stringify([...decisionMakers, ...more]);

/** A whole matter folder made from the sample's decision and report. */
export function matterFiles(reference: string, changes: Fields = {}, body = decisionBody): Files {
  const [year, number] = reference.split("/");
  const folder = `decisions/${year}/${number}-other-matter`;
  return {
    [`${folder}/decision.md`]: decisionFile({ reference, title: `Matter ${number}`, ...changes }, body),
    [`${folder}/report.md`]: reportFile({ reference }),
  };
}

/** The same, decided and published on one day, that does not say when it takes effect. */
export function datedFiles(
  reference: string,
  decidedOn: string,
  changes: Fields = {},
  body = decisionBody,
): Files {
  const days = { decidedOn, publishedOn: decidedOn, effectiveFrom: undefined };
  return matterFiles(reference, { ...days, ...changes }, body);
}

/** A proposal, brought over from another system: it has no day, and there is nothing to call in. */
export function proposedFiles(reference: string, changes: Fields = {}): Files {
  const open = { status: "proposed", decidedOn: undefined, effectiveFrom: undefined };
  return matterFiles(reference, { ...open, origin: { source: "old-register.html" }, ...changes });
}

const sample: Files = {
  "council.yml": councilFile(),
  "wards.yml": wardsFile(),
  "decision-makers.yml": decisionMakersFile(),
  [`${quay}/decision.md`]: decisionFile(),
  [`${quay}/report.md`]: reportFile(),
};

/** Loads the sample with some files changed, as of a day after everything in it. */
export async function loadSample(changes: Files = {}, asOf = "2026-06-01") {
  const parent = await mkdtemp(join(tmpdir(), "register-"));
  const content = join(parent, "content");
  try {
    await writeFiles(content, { ...sample, ...changes });
    if (!("bank-holidays.json" in changes))
      await cp("content/bank-holidays.json", join(content, "bank-holidays.json"));
    return await loadRegister(content, calendarDate(asOf));
  } finally {
    await rm(parent, { recursive: true });
  }
}

/** The register of the changed sample; fails with its problems when it has any. */
export async function registerOf(changes: Files = {}, asOf?: string): Promise<Register> {
  const result = await loadSample(changes, asOf);
  if (!result.ok) throw new Error(result.problems.map(tell).join("\n"));
  return result.register;
}

/** What is wrong with the changed sample, each problem whole, on one line. */
export async function problemsOf(changes: Files = {}, asOf?: string): Promise<string[]> {
  const result = await loadSample(changes, asOf);
  return result.ok ? [] : result.problems.map(tell);
}

/** A problem on one line: place, field, message, remedy, id, severity. */
export function tell({ path, line, column, field, message, remedy, id, severity }: Problem): string {
  const file = path.replace("content/", "").replace(`${quay}/`, "");
  return `${file}:${line}:${column} ${field === null ? "" : `${field}: `}${message} ${remedy} [${id} ${severity}]`;
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  await mkdir(join(folder, "decisions"), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    if (text === null) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
