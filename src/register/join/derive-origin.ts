import { formatGap } from "../../markdown/labels/missing-labels.ts";
import type { NumberGap } from "../../markdown/rendered-body.ts";
import type { MatterRecord, ParsedMatter } from "../content.ts";
import type { Origin } from "../register.ts";
import { listOdditiesOf } from "../rules/list-oddities.ts";
import type { JoinScope } from "./join-scope.ts";

/**
 * Where a transcribed record came from; null for one written here. Its notes are the importer's, then those found on
 * reading: numbers the source skips, places it points to and does not hold, links it misread, dates that disagree.
 */
export function deriveOrigin(record: MatterRecord, matter: ParsedMatter, scope: JoinScope): Origin | null {
  const { origin } = record.facts;
  if (!origin) return null;
  // A note quotes the text it is about: of a withheld one only what the importer wrote may be said.
  const found = isWithheld(record) ? [] : findNotes(record, matter, scope);
  const notes = [...(origin.notes ?? []), ...found];
  return {
    source: origin.source,
    url: origin.url ?? null,
    publisher: origin.publisher ?? null,
    reference: origin.reference ?? null,
    transcribedOn: origin.transcribedOn ?? null,
    notRecorded: origin.notRecorded ?? [],
    notes: [...new Set(notes)],
  };
}

function findNotes(record: MatterRecord, matter: ParsedMatter, { index }: JoinScope): string[] {
  return [
    ...record.body.gaps.map(noteOfGap),
    ...listMisreadLinks(record).map(formatMisreadLink),
    ...listDamagedCharacters(record),
    ...listOdditiesOf(record, matter, index).map(({ note }) => note),
  ];
}

function isWithheld({ facts }: MatterRecord): boolean {
  return "access" in facts && facts.access !== "public";
}

function noteOfGap({ missing, beforeAnchor }: NumberGap): string {
  return formatGap(missing, beforeAnchor.startsWith("limb-") ? "limb" : "paragraph");
}

function formatMisreadLink(url: string): string {
  return `The link ${url} is as the source has it: a small l stands where the address needs a capital I, so it leads nowhere.`;
}

/** Addresses of committee papers in which a capital I was misread as a small l: `?Cld=135&Mld=5608`. */
function listMisreadLinks(record: MatterRecord): string[] {
  const papers = "backgroundPapers" in record.facts ? listPaperUrls(record.facts.backgroundPapers) : [];
  return [...new Set([...papers, ...record.body.linkAddresses])].filter((url) =>
    /[?&](?:Cl[dD]|Ml[dD]|All[dD]|ll[dD])=/.test(url),
  );
}

function listPaperUrls(papers: "none" | readonly { url?: string | undefined }[] | undefined): string[] {
  return Array.isArray(papers) ? papers.flatMap(({ url }: { url?: string | undefined }) => url ?? []) : [];
}

/** Told once: an importer's own note, which quotes the damaged words, comes first. */
function listDamagedCharacters({ body, facts }: MatterRecord): string[] {
  const isTold = facts.origin?.notes?.some((note) => note.includes("damaged")) ?? false;
  return body.isDamaged && !isTold ? ["Some characters of the source are damaged."] : [];
}
