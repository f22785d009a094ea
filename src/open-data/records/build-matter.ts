import { isRecorded } from "../../register/queries.ts";
import type { Matter } from "../../register/register.ts";
import type { AddressOf } from "../address-of.ts";
import type { MatterData } from "../schemas/matter-data.ts";
import { buildAppendix, buildNotice, buildReport } from "./build-papers.ts";
import { buildWholeDecision } from "./build-whole-decision.ts";

/** Whose record it is, and on what terms it may be used. */
export type Provenance = Pick<MatterData, "publisher" | "licence">;

/** All of one matter, decided or not. Reads the words of its decision and of nothing else: reports are long. */
export function buildMatter(
  matter: Matter,
  { publisher, licence }: Provenance,
  addressOf: AddressOf,
): MatterData {
  const { reference, title, awaits } = matter;
  return {
    reference,
    url: addressOf(matter.url),
    title,
    publisher,
    licence,
    awaits,
    decision: isRecorded(matter) ? buildWholeDecision(matter, addressOf) : null,
    reports: matter.reports.map((report) => buildReport(report, addressOf)),
    notices: matter.notices.map((notice) => buildNotice(notice, addressOf)),
    appendices: matter.appendices.map((appendix) => buildAppendix(appendix, addressOf)),
  };
}
