import { posix } from "node:path";
import { problemCatalogue } from "../../problems/catalogue.ts";
import { publishedSchemas } from "../../schema/json-schema.ts";
import {
  aboutUrl,
  accessibilityUrl,
  attachmentUrl,
  compareUrl,
  contentPageUrl,
  decisionMakersUrl,
  decisionMakerUrl,
  homeUrl,
  matterUrl,
  paperUrl,
  problemsUrl,
  problemUrl,
  registerUrl,
  schemaUrl,
  searchUrl,
  standingDataUrls,
  wardsUrl,
  wardUrl,
} from "../../urls.ts";
import { listRecords, type MatterRecord, type ParsedContent, type ParsedMatter } from "../content.ts";
import { listArchiveUrls } from "./list-archive-urls.ts";
import { listViewUrls } from "./list-view-urls.ts";

/** Somewhere a link within the register can lead. */
export interface PublicPlace {
  readonly url: string;
  /** The matter whose page, paper or file it is; null for pages of no matter. */
  readonly matter: ParsedMatter | null;
  /** The record it is made from; null for a page made from none, or from several. */
  readonly record: MatterRecord | null;
  /** The file's name, for a file published as it stands. */
  readonly fileName: string | null;
  /** The anchors a link may end in; null where they are not ours to check. */
  readonly anchors: readonly string[] | null;
}

/** Every place of the register, found by its public address and by the path of the file it is made from. */
export interface PublicPlaces {
  readonly byUrl: ReadonlyMap<string, PublicPlace>;
  readonly byPath: ReadonlyMap<string, PublicPlace>;
}

export function listPublicPlaces(content: ParsedContent): PublicPlaces {
  const byUrl = new Map<string, PublicPlace>();
  const byPath = new Map<string, PublicPlace>();
  for (const url of listFixedUrls(content)) byUrl.set(url, fixedPlace(url));
  for (const page of content.pages.filter(({ facts }) => facts.draft !== true)) {
    const place = { ...fixedPlace(contentPageUrl(page.name)), anchors: page.body.anchors };
    byUrl.set(place.url, place);
    byPath.set(page.path, place);
  }
  for (const { path, place } of content.matters.flatMap(listPlacesOf)) {
    byUrl.set(place.url, place);
    if (path !== null) byPath.set(path, place);
  }
  return { byUrl, byPath };
}

/** The address of a record's own page: a decision's is its matter's. */
export function recordUrl(matter: ParsedMatter, { name }: { readonly name: string }): string {
  return name === "decision" ? matterUrl(matter.reference) : paperUrl(matter.reference, name);
}

function listPlacesOf(matter: ParsedMatter): { path: string | null; place: PublicPlace }[] {
  const own = { url: matterUrl(matter.reference), matter, record: null, fileName: null, anchors: null };
  const records = listRecords(matter).map((record) => ({
    path: record.path,
    place: { url: recordUrl(matter, record), matter, record, fileName: null, anchors: record.body.anchors },
  }));
  const files = matter.attachments.map(({ name, path }) => ({
    path,
    place: {
      url: attachmentUrl(matter.reference, name),
      matter,
      record: null,
      fileName: name,
      anchors: null,
    },
  }));
  return [{ path: matter.folderPath, place: own }, ...records, ...files];
}

function listFixedUrls(content: ParsedContent): string[] {
  const { wards, decisionMakers } = content;
  return [
    homeUrl,
    registerUrl,
    wardsUrl,
    decisionMakersUrl,
    aboutUrl,
    accessibilityUrl,
    problemsUrl,
    searchUrl,
    compareUrl,
    ...standingDataUrls,
    ...Object.keys(problemCatalogue).map(problemUrl),
    ...Object.keys(publishedSchemas).map(schemaUrl),
    ...listArchiveUrls(content),
    ...listViewUrls(content),
    ...(wards?.facts ?? []).map(({ id }) => wardUrl(id)),
    ...(decisionMakers?.facts ?? []).map(({ id }) => decisionMakerUrl(id)),
  ];
}

function fixedPlace(url: string): PublicPlace {
  return { url, matter: null, record: null, fileName: null, anchors: null };
}

/** A link's path as seen from the file that holds it: `../0101-quay/report.md` becomes `content/decisions/2026/0101-quay/report.md`. */
export function pathFrom(recordPath: string, link: string): string {
  return posix.normalize(posix.join(posix.dirname(recordPath), link)).replace(/\/$/, "");
}
