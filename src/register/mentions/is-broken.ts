import { posix } from "node:path";
import type { Mention } from "../../markdown/parsed-body.ts";
import type { MatterRecord, ParsedMatter } from "../content.ts";
import type { ContentIndex } from "../content-index.ts";
import { pathFrom } from "./public-places.ts";

/** Whether a mention may mean a record that is there and could not be read: a fault already told, not a second one. */
export function isBroken(
  mention: Mention,
  record: MatterRecord,
  matter: ParsedMatter,
  index: ContentIndex,
): boolean {
  const broken = matter.brokenNames;
  if (mention.kind === "appendix") return broken.some((name) => name.startsWith("appendix"));
  if (mention.kind === "link") return isBrokenLink(mention.target, record, index);
  return mention.of === "report" && broken.some((name) => name.startsWith("report"));
}

function isBrokenLink(
  link: string,
  record: MatterRecord,
  { content, matterByReference, matterByFolder }: ContentIndex,
): boolean {
  const [address = ""] = link.split("#");
  const [, reference] = /(\d{4}\/\d{4}[A-Za-z]?)/.exec(address) ?? [];
  if (reference === undefined) {
    const path = pathFrom(record.path, address);
    const folder = matterByFolder.get(posix.dirname(path));
    return folder?.brokenNames.includes(posix.basename(path).replace(/\.[^.]*$/, "")) ?? false;
  }
  const named = matterByReference.get(reference);
  return content.unreadReferences.has(reference) || (named !== undefined && named.brokenNames.length > 0);
}
