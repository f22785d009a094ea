import type { BodyOutline } from "../../markdown/body-outline.ts";
import type { Mention } from "../../markdown/parsed-body.ts";
import { type AppendixRecord, type ParsedMatter, paperNumber } from "../content.ts";
import { type PublicPlace, type PublicPlaces, pathFrom, recordUrl } from "./public-places.ts";

/** Where a mention leads, and whose page that is. */
export interface MentionTarget {
  readonly url: string;
  readonly place: Pick<PublicPlace, "matter" | "record" | "fileName">;
}

/** The record a mention stands in; a council's own page belongs to no matter. */
export interface MentioningRecord {
  readonly path: string;
  readonly body: BodyOutline;
  readonly matter: ParsedMatter | null;
}

/** Where a mention leads; null when the register holds no such place. */
export function findMentionTarget(
  mention: Mention,
  from: MentioningRecord,
  places: PublicPlaces,
): MentionTarget | null {
  if (mention.kind === "link") return findLinkTarget(mention.target, from, places);
  if (mention.kind === "appendix") return findAppendixTarget(mention.target, from.matter);
  return mention.of === "report"
    ? findInReports(mention.target, from.matter)
    : findAnchor(from.body, mention.target, "", { matter: from.matter, record: null, fileName: null });
}

/** A paragraph "of the report": in the first report of the folder that has it. */
function findInReports(label: string, matter: ParsedMatter | null): MentionTarget | null {
  for (const report of matter?.reports ?? []) {
    if (!matter) return null;
    const found = findAnchor(report.body, label, recordUrl(matter, report), {
      matter,
      record: report,
      fileName: null,
    });
    if (found) return found;
  }
  return null;
}

function findAnchor(
  body: BodyOutline,
  label: string,
  url: string,
  place: MentionTarget["place"],
): MentionTarget | null {
  if (!Object.hasOwn(body.anchorByLabel, label)) return null;
  return { url: `${url}#${body.anchorByLabel[label]}`, place };
}

function findAppendixTarget(target: string, matter: ParsedMatter | null): MentionTarget | null {
  const record = matter && findAppendix(target, matter.appendices);
  return matter && record
    ? { url: recordUrl(matter, record), place: { matter, record, fileName: null } }
    : null;
}

/** `2` is appendix-2; a letter is the appendix whose title begins with it, such as "Appendix B: Plans". */
function findAppendix(target: string, appendices: readonly AppendixRecord[]): AppendixRecord | null {
  if (/^\d+$/.test(target))
    return appendices.find(({ name }) => paperNumber(name) === Number(target)) ?? null;
  const begins = new RegExp(`^appendix ${target}\\b`, "i");
  return appendices.find(({ facts }) => begins.test(facts.title)) ?? null;
}

/** A link by public address, by bare reference (`2025/0101#c`), by anchor alone, or by the path of a file from this one. */
function findLinkTarget(link: string, from: MentioningRecord, places: PublicPlaces): MentionTarget | null {
  const [address = "", anchor] = decode(link).split("#", 2);
  if (address === "")
    return anchor && from.body.anchors.includes(anchor) ? { url: `#${anchor}`, place: ownPlace(from) } : null;
  const place = findPlace(address, from, places);
  if (!place) return null;
  if (!anchor) return { url: place.url, place: wholePage(place) };
  const wanted = [anchor, `limb-${anchor}`].find(
    (name) => place.anchors === null || place.anchors.includes(name),
  );
  return wanted === undefined ? null : { url: `${place.url}#${wanted}`, place };
}

function findPlace(
  address: string,
  from: MentioningRecord,
  { byUrl, byPath }: PublicPlaces,
): PublicPlace | undefined {
  if (/^\d{4}\/\d{4}[A-Za-z]?$/.test(address)) return byUrl.get(`/decisions/${address.toLowerCase()}/`);
  if (address.startsWith("/")) return byUrl.get(address) ?? byUrl.get(`${address}/`);
  return byPath.get(pathFrom(from.path, address));
}

/** A matter's page is there before its decision is: only a link to a place within the decision needs the decision. */
function wholePage(place: PublicPlace): PublicPlace {
  return place.record?.name === "decision" ? { ...place, record: null } : place;
}

function ownPlace(from: MentioningRecord): MentionTarget["place"] {
  return { matter: from.matter, record: null, fileName: null };
}

/** An address written with `%20` and the like; one that is not rightly encoded is taken as it stands. */
function decode(link: string): string {
  try {
    return decodeURI(link);
  } catch {
    return link;
  }
}
