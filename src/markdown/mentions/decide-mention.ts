import type { BodyKind, Mention } from "../parsed-body.ts";
import type { Phrase } from "./phrase.ts";

/** Where a phrase stands, and what its body offers to point at. */
export interface PhraseSetting {
  readonly kind: BodyKind;
  /** The path of the labelled paragraph the phrase stands in: `2-a`; empty outside them. */
  readonly withinPath: string;
  readonly anchorByLabel: ReadonlyMap<string, string>;
}

type Decided = Pick<Mention, "kind" | "target" | "of">;

/** What a phrase points at, or null where that is in doubt: a false alarm would stop a lawful publication. */
export function decideMention(phrase: Phrase, setting: PhraseSetting): Decided | null {
  if (phrase.kind === "paragraph") return decideParagraph(phrase, setting);
  if (phrase.kind === "limb") return decideLimb(phrase, setting);
  // An appendix has appendices of its own, and a page has none.
  return setting.kind === "decision" || setting.kind === "report"
    ? { kind: "appendix", target: phrase.target, of: "here" }
    : null;
}

/** A report speaks of its own paragraphs. Other papers mostly mean the report's, and only sometimes say so. */
function decideParagraph({ target, of }: Phrase, { kind, anchorByLabel }: PhraseSetting): Decided | null {
  const here: Decided = { kind: "paragraph", target, of: "here" };
  if (kind === "report") return anchorByLabel.size === 0 ? null : here;
  if (kind === "page") return null;
  if (of === "report") return { ...here, of: "report" };
  return kind === "appendix" && anchorByLabel.has(target) ? here : null;
}

/** `(c) above` is the (c) beside or above this paragraph; in a decision a `(c)` that is nowhere is still a limb. */
function decideLimb({ target }: Phrase, { kind, withinPath, anchorByLabel }: PhraseSetting): Decided | null {
  const parts = withinPath === "" ? [] : withinPath.split("-");
  const candidates = Array.from({ length: parts.length + 1 }, (_, i) =>
    [...parts.slice(0, parts.length - i), target].join("-"),
  );
  const found = candidates.find((path) => anchorByLabel.has(path));
  if (kind !== "decision")
    return found === undefined ? null : { kind: "paragraph", target: found, of: "here" };
  return { kind: "limb", target: found ?? target, of: "here" };
}
