import type { CalendarDate } from "../../../calendar/calendar-date.ts";
import { type BodyFile, placeInFile } from "../../../markdown/body-place.ts";
import type { Mention } from "../../../markdown/parsed-body.ts";
import type { ProblemId } from "../../../problems/catalogue.ts";
import { type Problem, problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import { listRecords, type MatterRecord, type ParsedMatter } from "../../content.ts";
import type { ContentIndex } from "../../content-index.ts";
import { isBroken } from "../../mentions/is-broken.ts";
import { isPartPublicOn, publicFrom } from "../../published.ts";
import type { ContentRule, MatterRule, Oddity } from "../rule.ts";

const problemIds = {
  paragraph: "paragraph-mention-missing",
  limb: "limb-mention-missing",
  appendix: "appendix-mention-missing",
  link: "link-target-missing",
} as const satisfies Record<Mention["kind"], ProblemId>;

const remedies = {
  paragraph: "Correct the number, or add the paragraph it means.",
  limb: "Correct the letter, or add the limb it means.",
  appendix: "Add the appendix or, if it is withheld, a page that says so; or correct the mention.",
  link: "Correct the link: a file's name from this folder, a reference such as 2025/0101, or an address such as /decisions/2025/0101/.",
} as const satisfies Record<Mention["kind"], string>;

/** Phrases in a record's text that point to a place the register does not hold. */
export function findMentionOddities(
  record: MatterRecord,
  matter: ParsedMatter,
  index: ContentIndex,
): readonly Oddity[] {
  const missing = record.body.mentions.filter(
    (mention) => index.targetOf(mention, record) === null && !isBroken(mention, record, matter, index),
  );
  return missing.map((mention) => {
    // Each mention is a problem of its own; readers are told of each place once, in the words of the first.
    const first = missing.find((each) => isSamePlace(each, mention)) ?? mention;
    return { problem: missingTarget(mention, record), note: noteOf(first, record) };
  });
}

/** Links in the council's own pages lead somewhere, and to nothing that is not public yet. */
export const checkPageLinks: ContentRule = (index) =>
  index.content.pages.flatMap((page) => [
    ...page.body.mentions
      .filter((mention) => mention.kind === "link" && index.targetOf(mention, page) === null)
      .map((mention) => missingTarget(mention, page)),
    ...listUnpublished(page, index.asOf, index),
  ]);

/** Nothing public points to what is withheld: a link would be dead, and the words would give it away. */
export const checkMentionsPublic: MatterRule = (matter, index) =>
  listRecords(matter).flatMap((record) =>
    listUnpublished(record, publicFrom(record.facts, index.asOf), index),
  );

/** What a record that is public from a day points to and is not public then. */
function listUnpublished(
  record: Pick<MatterRecord, "path" | "kind" | "body" | "bodyLine">,
  day: CalendarDate,
  index: ContentIndex,
): Problem[] {
  return record.body.mentions.flatMap((mention): Problem[] => {
    const target = index.targetOf(mention, record);
    if (!target || isPartPublicOn(target.place, day)) return [];
    const message = `${quoteValue(mention.text)} points to something that will not be public when this is.`;
    const remedy = "Publish that first, or change the words.";
    return [problem("names-unpublished", placeInFile(mention.place, record), { message, remedy })];
  });
}

function isSamePlace(a: Mention, b: Mention): boolean {
  return a.kind === b.kind && a.target === b.target && a.of === b.of;
}

function missingTarget(mention: Mention, file: BodyFile): Problem {
  const message = `${quoteValue(mention.text)} ${describeAbsence(mention)}`;
  return problem(problemIds[mention.kind], placeInFile(mention.place, file), {
    message,
    remedy: remedies[mention.kind],
  });
}

function describeAbsence({ kind, target, of }: Mention): string {
  const label = formatLabel(target);
  if (kind === "link") return `leads to ${quoteValue(target)}, which is not there.`;
  if (kind === "appendix") return `is mentioned, and this folder has no appendix ${label}.`;
  if (kind === "limb") return `is mentioned, and the decision has no limb ${label}.`;
  return `is mentioned, and ${of === "report" ? "the report" : "this text"} has no paragraph ${label}.`;
}

/** A label path as it is said: `2-a` is 2(a), `6-4` is 6.4, `c` is (c); an appendix stays as it is. */
function formatLabel(target: string): string {
  const parts = target.split("-").map((part, at) => {
    if (/^[a-z]/.test(part)) return `(${part})`;
    return at === 0 ? part : `.${part}`;
  });
  return parts.join("");
}

/** The importer writes the same sentence for an appendix it finds missing, so that readers are told once. */
function noteOf({ kind, target, of, text }: Mention, { name }: MatterRecord): string {
  const paper = name.replace(/-\d+$/, "");
  if (kind === "link") return `The ${paper} links to ${quoteValue(target)}, which the source does not hold.`;
  const place = `${kind} ${formatLabel(target)}${of === "report" ? " of the report" : ""}`;
  return `The ${paper} points to ${place} (${quoteValue(text)}), which the source does not hold.`;
}
