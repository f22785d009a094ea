import { type BodyOutline, hasSection } from "../markdown/body-outline.ts";
import type { BodyKind, Mention } from "../markdown/parsed-body.ts";
import { type BodyRecipe, viewBody, viewSection } from "../markdown/render-body.ts";
import type { RenderedBody, Section } from "../markdown/rendered-body.ts";
import type { SectionName } from "../markdown/section-names.ts";
import type { ParsedContent } from "./content.ts";
import { listRecords } from "./content.ts";
import {
  findMentionTarget,
  type MentioningRecord,
  type MentionTarget,
} from "./mentions/find-mention-target.ts";
import type { PublicPlaces } from "./mentions/public-places.ts";

/** The bodies of a content folder, each with its mentions leading where they lead. */
export interface Bodies {
  readonly bodyOf: (record: HasBody) => RenderedBody;
  /** An agreed section of a body; undefined where the body has none with any words. */
  readonly sectionOf: (record: HasBody, name: SectionName) => Section | undefined;
  readonly targetOf: (mention: Mention, record: HasBody) => MentionTarget | null;
}

interface HasBody {
  readonly path: string;
  readonly kind: BodyKind;
  readonly body: BodyOutline;
}

export function buildBodies(content: ParsedContent, places: PublicPlaces): Bodies {
  const matterByPath = new Map(
    content.matters.flatMap((matter) => listRecords(matter).map(({ path }) => [path, matter] as const)),
  );
  const from = ({ path, body }: HasBody): MentioningRecord => ({
    path,
    body,
    matter: matterByPath.get(path) ?? null,
  });
  const targetOf = (mention: Mention, record: HasBody) => findMentionTarget(mention, from(record), places);
  const recipeOf = (record: HasBody): BodyRecipe => ({
    words: record.body.digest,
    kind: record.kind,
    path: record.path,
    addresses: record.body.mentions.map((mention) => targetOf(mention, record)?.url ?? null),
  });
  const { readWords } = content;
  return {
    bodyOf: (record) => viewBody(recipeOf(record), readWords),
    sectionOf: (record, name) =>
      hasSection(record.body, name) ? viewSection(recipeOf(record), name, readWords) : undefined,
    targetOf,
  };
}
