import type { Mention, ParsedBody } from "../markdown/parsed-body.ts";
import { renderBody } from "../markdown/render-body.ts";
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

/** The rendered bodies of a content folder. Each is rendered when first asked for, and once. */
export interface Bodies {
  readonly bodyOf: (record: HasBody) => RenderedBody;
  readonly targetOf: (mention: Mention, record: HasBody) => MentionTarget | null;
}

interface HasBody {
  readonly path: string;
  readonly body: ParsedBody;
}

export function buildBodies(content: ParsedContent, places: PublicPlaces): Bodies {
  const matterByPath = new Map(
    content.matters.flatMap((matter) => listRecords(matter).map(({ path }) => [path, matter] as const)),
  );
  const rendered = new Map<string, RenderedBody>();
  const from = ({ path, body }: HasBody): MentioningRecord => ({
    path,
    body,
    matter: matterByPath.get(path) ?? null,
  });
  const targetOf = (mention: Mention, record: HasBody) => findMentionTarget(mention, from(record), places);
  const bodyOf = (record: HasBody): RenderedBody => {
    const known = rendered.get(record.path);
    if (known) return known;
    const body = renderBody(record.body, (mention) => targetOf(mention, record)?.url ?? null);
    rendered.set(record.path, body);
    return body;
  };
  return { bodyOf, targetOf };
}

/** The first section of an agreed name that holds any text. */
export function findSection(body: RenderedBody, name: SectionName): Section | undefined {
  return body.sections.find((section) => section.name === name && section.text.trim() !== "");
}
