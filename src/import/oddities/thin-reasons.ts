import { findSectionName } from "../../markdown/section-names.ts";
import { type Block, textOfBlocks } from "../block.ts";

/** "As set out in the report" names a place where reasons may be; it is not a reason. SI 2012/2089 reg 12(2)(b). */
const pointsElsewhere =
  /^(?:as |these are |the reasons are )?(?:set out|detailed|contained|outlined|described|stated)?\s*(?:in|see)\s+(?:the )?(?:attached |accompanying |confidential )*report\b[^.]*\.?$/i;

export function findThinReasons(body: readonly Block[]): string[] {
  const start = body.findIndex(
    (block) => block.kind === "heading" && findSectionName(block.text) === "reasons",
  );
  if (start < 0) return [];
  const after = body.slice(start + 1);
  const end = after.findIndex((block) => block.kind === "heading" && block.depth === 2);
  const words = textOfBlocks(end < 0 ? after : after.slice(0, end)).trim();
  return pointsElsewhere.test(words) ? [`The source gives no reasons of its own: it says “${words}”.`] : [];
}
