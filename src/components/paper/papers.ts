import type { Appendix, Matter, Notice, Report } from "../../register/register.ts";
import { noticeKinds } from "../../schema/vocabulary.ts";

/** A paper of a matter that has a page of its own, and what to call it: `Report`, `Report 2`, `Appendix 10`. */
export type Paper =
  | { readonly kind: "report"; readonly label: string; readonly record: Report }
  | { readonly kind: "notice"; readonly label: string; readonly record: Notice }
  | { readonly kind: "appendix"; readonly label: string; readonly record: Appendix };

/** Every paper of a matter, withheld appendices included: their page says why they are withheld. */
export function listPapers({ reports, notices, appendices }: Matter): readonly Paper[] {
  return [
    ...reports.map(
      (record, index): Paper => ({ kind: "report", label: numbered("Report", index + 1), record }),
    ),
    ...notices.map((record): Paper => ({ kind: "notice", label: labelOf(record, notices), record })),
    ...appendices.map((record): Paper => ({ kind: "appendix", label: `Appendix ${record.number}`, record })),
  ];
}

/** One paper of a matter, by its name; throws when there is none, which is a fault in the list of pages. */
export function getPaper(matter: Matter, name: string): Paper {
  const paper = listPapers(matter).find(({ record }) => record.name === name);
  if (!paper)
    throw new Error(`${matter.reference} has no paper "${name}": the list of pages names one it has not.`);
  return paper;
}

/** A notice is numbered among those of its kind, so that the only notice of a private meeting is not called the second. */
function labelOf(notice: Notice, notices: readonly Notice[]): string {
  const ofItsKind = notices.filter(({ kind }) => kind === notice.kind);
  return numbered(noticeKinds[notice.kind].label, ofItsKind.indexOf(notice) + 1);
}

/** `Report`, and after it `Report 2`. */
function numbered(label: string, number: number): string {
  return number === 1 ? label : `${label} ${number}`;
}
