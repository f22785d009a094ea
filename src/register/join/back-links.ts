import { matterUrl } from "../../urls.ts";
import type { ParsedContent, ParsedMatter } from "../content.ts";
import { sortByLead } from "../leading-notices.ts";
import { listNamedMatters } from "../matter-reference.ts";
import { compareText } from "../order.ts";
import type { MatterLink } from "../register.ts";

/** Who points at whom, turned round: found by the matter that is pointed at. */
export interface BackLinks {
  readonly supersededBy: ReadonlyMap<string, readonly MatterLink[]>;
  /** By reference and limb, `2025/0101#c`, or by reference alone where no limb is named. */
  readonly usedBy: ReadonlyMap<string, readonly MatterLink[]>;
}

/** Turns round what public decisions say of earlier ones. A proposal has done nothing yet. Each list stands oldest first. */
export function buildBackLinks({ matters }: ParsedContent): BackLinks {
  const supersededBy = new Map<string, MatterLink[]>();
  const usedBy = new Map<string, MatterLink[]>();
  for (const { matter, facts } of listDecisionsOldestFirst(matters)) {
    const link = linkToMatter(matter, null);
    for (const { field, reference, limb } of listNamedMatters(facts)) {
      if (field === "supersedes") add(supersededBy, reference, link);
      if (field === "exercises") add(usedBy, limb === null ? reference : `${reference}#${limb}`, link);
    }
  }
  return { supersededBy, usedBy };
}

/** A pointer to a matter or, with a limb, to its place in the decision. */
export function linkToMatter(matter: ParsedMatter, limb: string | null): MatterLink {
  const { reference } = matter;
  const url = `${matterUrl(reference)}${limb === null ? "" : `#limb-${limb}`}`;
  return { reference, title: titleOf(matter), limb, url };
}

/** The decision's title or, before there is one, the newest report's or the leading notice's. */
export function titleOf({ decision, reports, notices, appendices }: ParsedMatter): string {
  const [leadingNotice] = sortByLead(notices, ({ facts }) => facts.kind);
  const named = decision ?? reports.at(-1) ?? leadingNotice ?? appendices[0];
  if (!named) throw new Error("A matter with no records passed the door of what is public.");
  return named.facts.title;
}

function listDecisionsOldestFirst(matters: readonly ParsedMatter[]) {
  return matters
    .flatMap((matter) => (matter.decision ? [{ matter, facts: matter.decision.facts }] : []))
    .filter(({ facts }) => facts.status !== "proposed")
    .sort(
      (a, b) =>
        compareText(a.facts.decidedOn ?? "", b.facts.decidedOn ?? "") ||
        compareText(a.matter.reference, b.matter.reference),
    );
}

function add(links: Map<string, MatterLink[]>, key: string, link: MatterLink): void {
  const known = links.get(key) ?? [];
  if (known.some(({ reference }) => reference === link.reference)) return;
  links.set(key, [...known, link]);
}
