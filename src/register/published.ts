import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { AppendixRecord, MatterRecord, ParsedContent, ParsedMatter } from "./content.ts";
import { listRecords } from "./content.ts";

/** Whether a record may be seen. */
type IsPublic = (facts: MatterRecord["facts"] | { draft?: boolean | undefined }) => boolean;

/**
 * The only door to what is public. Drafts, and records to be published after `asOf`, exist before it and nowhere
 * after it: not as pages, links, counts or files. A matter with nothing public is not there at all.
 */
export function published(content: ParsedContent, asOf: CalendarDate): ParsedContent {
  return keep(content, (facts) => isPublicOn(facts, asOf));
}

/** What is checked: everything but drafts. A record whose day has not come must be right before it comes. */
export function withoutDrafts(content: ParsedContent): ParsedContent {
  return keep(content, ({ draft }) => draft !== true);
}

/** Whether a record can be seen by the public on a day. */
function isPublicOn(facts: Parameters<IsPublic>[0], day: CalendarDate): boolean {
  if (facts.draft === true) return false;
  const publishedOn = publishedOnOf(facts);
  return publishedOn === undefined || publishedOn <= day;
}

/** The first day a record that is no draft can be seen; the day itself, when it already can. */
export function publicFrom(facts: MatterRecord["facts"], asOf: CalendarDate): CalendarDate {
  const publishedOn = publishedOnOf(facts);
  return publishedOn !== undefined && publishedOn > asOf ? publishedOn : asOf;
}

/** The part of a matter that can be seen on a day. */
export function publishedPart(matter: ParsedMatter, day: CalendarDate): ParsedMatter {
  return keepRecords(matter, (facts) => isPublicOn(facts, day));
}

/** What of a matter is meant: one record, one file or, with neither, the matter at all. */
export interface PartOfMatter {
  readonly matter: ParsedMatter | null;
  readonly record: MatterRecord | null;
  readonly fileName: string | null;
}

/** Whether that part can be seen on a day. What belongs to no matter always can. */
export function isPartPublicOn({ matter, record, fileName }: PartOfMatter, day: CalendarDate): boolean {
  if (matter === null) return true;
  const open = publishedPart(matter, day);
  if (fileName !== null) return open.attachments.some(({ name }) => name === fileName);
  const records = listRecords(open);
  return record === null ? records.length > 0 : records.includes(record);
}

function publishedOnOf(facts: object): CalendarDate | undefined {
  return "publishedOn" in facts ? (facts.publishedOn as CalendarDate | undefined) : undefined;
}

function keep(content: ParsedContent, isPublic: IsPublic): ParsedContent {
  return {
    ...content,
    matters: content.matters
      .map((matter) => keepRecords(matter, isPublic))
      .filter((matter) => listRecords(matter).length > 0),
    pages: content.pages.filter(({ facts }) => isPublic(facts)),
  };
}

function keepRecords(matter: ParsedMatter, isPublic: IsPublic): ParsedMatter {
  const decision = matter.decision && isPublic(matter.decision.facts) ? matter.decision : null;
  const reports = matter.reports.filter(({ facts }) => isPublic(facts));
  const notices = matter.notices.filter(({ facts }) => isPublic(facts));
  const paperIsPublic = hasPublicPaper(matter, { decision, reports, notices });
  const appendices = matter.appendices.filter(({ facts }) =>
    isDated(facts) ? isPublic(facts) : paperIsPublic && isPublic(facts),
  );
  const attachments = matter.attachments.filter(({ name }) => {
    const owner = findOwner(matter.appendices, name);
    return owner ? owner.facts.access === "public" && appendices.includes(owner) : paperIsPublic;
  });
  return { ...matter, decision, reports, notices, appendices, attachments };
}

/**
 * Whether the papers that appendices and files belong to can be seen. An appendix with no publication date of its own
 * appears with the first report or decision of its folder, never before it on the strength of a notice alone.
 */
function hasPublicPaper(
  matter: ParsedMatter,
  open: Pick<ParsedMatter, "decision" | "reports" | "notices">,
): boolean {
  const hasPapers = matter.decision !== null || matter.reports.length > 0;
  if (hasPapers) return open.decision !== null || open.reports.length > 0;
  return open.notices.length > 0;
}

function isDated(facts: AppendixRecord["facts"]): boolean {
  return publishedOnOf(facts) !== undefined;
}

/** The appendix record that stands for a file: the one that names it or, failing that, the one with the same name before the dot. */
function findOwner(appendices: readonly AppendixRecord[], fileName: string): AppendixRecord | undefined {
  const stem = fileName.replace(/\.[^.]*$/, "");
  return (
    appendices.find(({ facts }) => facts.access === "public" && facts.file === fileName) ??
    appendices.find(({ name }) => name === stem)
  );
}
