import type { ParsedMatter } from "../content.ts";
import type { ContentIndex } from "../content-index.ts";
import type { DecisionMaker, Ward } from "../register.ts";
import type { BackLinks } from "./back-links.ts";

/** What joining one record needs of the rest. */
export interface JoinScope {
  /** Only what is public: what is linked to must be in it. */
  readonly matterByReference: ReadonlyMap<string, ParsedMatter>;
  readonly index: ContentIndex;
  readonly wardById: ReadonlyMap<string, Ward>;
  readonly decisionMakerById: ReadonlyMap<string, DecisionMaker>;
  readonly backLinks: BackLinks;
}

/** The object an id stands for. Throws when there is none: the rules let no such content through. */
export function getById<Entry>(byId: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = byId.get(id);
  if (entry === undefined) throw new Error(`"${id}" passed the checks and stands for nothing.`);
  return entry;
}
