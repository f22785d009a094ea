import type { AppendixFrontMatter } from "../../schema/appendix.ts";
import type { ExemptParagraph } from "../../schema/vocabulary.ts";
import type { SourceAttachment } from "../../source/source-content.ts";
import { attachmentUrl, paperUrl } from "../../urls.ts";
import { type AppendixRecord, type ParsedMatter, paperNumber } from "../content.ts";
import type { Appendix, PublishedFile } from "../register.ts";
import { deriveOrigin } from "./derive-origin.ts";
import type { JoinScope } from "./join-scope.ts";

/** An appendix: a page, a file with a page that describes it, or the page that says it is withheld. */
export function joinAppendix(record: AppendixRecord, matter: ParsedMatter, scope: JoinScope): Appendix {
  const { facts, name } = record;
  const base = {
    number: paperNumber(name),
    name,
    reference: matter.reference,
    title: facts.title,
    url: paperUrl(matter.reference, name),
    origin: deriveOrigin(record, matter, scope),
    sourcePath: record.path,
  };
  if (facts.access === "confidential") {
    return { ...base, kind: "confidential", ground: facts.ground, explanation: facts.explanation };
  }
  if (facts.access === "exempt") return { ...base, ...joinExempt(facts) };
  const body = scope.index.bodyOf(record);
  if (facts.file === undefined) return { ...base, kind: "page", body };
  return { ...base, kind: "file", file: getFile(facts.file, matter), body };
}

/** A file published as it stands. Throws when its kind is not known: reading lets no such file through. */
export function joinFile(
  { name, path, type, sizeInBytes, digest }: SourceAttachment,
  reference: string,
): PublishedFile {
  if (type === null || digest === null)
    throw new Error(`${path} passed the checks and its kind is not known.`);
  return { name, type, sizeInBytes, digest, url: attachmentUrl(reference, name), sourcePath: path };
}

/** Exempt and confidential are told apart: only exempt information has a public-interest test. LGA 1972 Sch 12A. */
function joinExempt(facts: Extract<AppendixFrontMatter, { access: "exempt" }>) {
  return {
    kind: "exempt",
    // The schema admits 1 to 7 and nothing else, and types them as numbers.
    paragraphs: [...facts.paragraphs].sort((a, b) => a - b) as ExemptParagraph[],
    publicInterest: facts.publicInterest,
    resolvedOn: facts.resolvedOn ?? null,
    reviewOn: facts.reviewOn ?? null,
  } as const;
}

function getFile(name: string, { attachments, reference }: ParsedMatter): PublishedFile {
  const attachment = attachments.find((each) => each.name === name);
  if (!attachment) throw new Error(`${reference} passed the checks and its file ${name} is not public.`);
  return joinFile(attachment, reference);
}
