import { contentPageUrl } from "../../urls.ts";
import type { ParsedContent } from "../content.ts";
import type { ContentIndex } from "../content-index.ts";
import { compareText, sortBy } from "../order.ts";
import type { ContentPage, Matter, PublishedFile, Register } from "../register.ts";
import { buildBackLinks } from "./back-links.ts";
import { joinFile } from "./join-appendix.ts";
import { joinMatter } from "./join-matter.ts";
import { joinDecisionMakers, joinWards } from "./join-people-and-places.ts";
import { joinPostcodes, joinWardMap } from "./join-places.ts";
import type { JoinScope } from "./join-scope.ts";

/**
 * Joins what is public. `content` must have come through `published`, and the checks must have found nothing: a hole
 * met here is our own mistake, and throws.
 */
export function joinRegister(content: ParsedContent, index: ContentIndex): Register {
  if (!content.council) throw new Error("The checks found nothing wrong, and there is no council.");
  const wards = joinWards(content.wards?.facts ?? []);
  const decisionMakers = joinDecisionMakers(content.decisionMakers?.facts ?? []);
  const scope: JoinScope = {
    matterByReference: new Map(content.matters.map((matter) => [matter.reference, matter])),
    index,
    wardById: new Map(wards.map((ward) => [ward.id, ward])),
    decisionMakerById: new Map(decisionMakers.map((maker) => [maker.id, maker])),
    backLinks: buildBackLinks(content),
  };
  return {
    council: content.council.facts,
    asOf: index.asOf,
    wards,
    wardMap: joinWardMap(content.wardMap?.facts ?? null, wards),
    postcodes: joinPostcodes(content.postcodes, scope),
    decisionMakers,
    matters: content.matters.map((matter) => joinMatter(matter, scope)).sort(compareNewestFirst),
    pages: joinPages(content, index),
    attachments: joinFiles(content),
  };
}

/** Newest first; on one day the higher reference first; matters with no date last. */
function compareNewestFirst(a: Matter, b: Matter): number {
  return compareText(b.listedOn ?? "", a.listedOn ?? "") || compareText(b.reference, a.reference);
}

function joinPages(content: ParsedContent, index: ContentIndex): ContentPage[] {
  const pages = content.pages.map((page) => ({
    id: page.name,
    title: page.facts.title,
    summary: page.facts.summary ?? null,
    url: contentPageUrl(page.name),
    body: index.bodyOf(page),
  }));
  return sortBy(pages, ({ id }) => id);
}

function joinFiles({ matters }: ParsedContent): PublishedFile[] {
  const files = matters.flatMap(({ attachments, reference }) =>
    attachments.map((file) => joinFile(file, reference)),
  );
  return sortBy(files, ({ url }) => url);
}
