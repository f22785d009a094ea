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
    ...reports.map((record): Paper => ({ kind: "report", label: numbered("Report", record.name), record })),
    ...notices.map(
      (record): Paper => ({
        kind: "notice",
        label: numbered(noticeKinds[record.kind].label, record.name),
        record,
      }),
    ),
    ...appendices.map((record): Paper => ({ kind: "appendix", label: `Appendix ${record.number}`, record })),
  ];
}

/** `Report` for `report`, `Report 2` for `report-2`. */
function numbered(label: string, name: string): string {
  const number = /-(\d+)$/.exec(name)?.[1];
  return number === undefined ? label : `${label} ${number}`;
}
