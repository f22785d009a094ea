import type { BodyWords } from "../../../markdown/body-words.ts";
import { quoteValue } from "../../../problems/quote.ts";
import { type DecisionRecord, isAuthored } from "../../content.ts";
import { findLaw } from "../law/law-of-regime.ts";
import { problemAtSection } from "../problem-at.ts";
import type { WordRule } from "../rule.ts";

/** Reasons say why, and do more than point at a report. Who transcribes a record cannot add what its publisher left out. */
export const checkReasonsGiven: WordRule<DecisionRecord> = (decision, words) => {
  const { facts } = decision;
  const source = findLaw(facts.regime)?.statement.reasons;
  const reasons = findReasons(words);
  const isAsked = isAuthored(facts) && facts.status !== "proposed" && source !== undefined;
  if (!isAsked || reasons === null || !onlyRefers(reasons)) return [];
  const message = `the reasons say only ${quoteValue(reasons)} (${source}).`;
  const remedy =
    'Give the reasons, or the paragraphs that hold them: "As set out in paragraphs 12 to 15 of the report".';
  return [problemAtSection("reasons-only-refer", decision, "reasons", { message, remedy })];
};

/** The words of the first section of reasons that has any. */
function findReasons({ sections, text }: BodyWords): string | null {
  const texts = sections
    .filter(({ name }) => name === "reasons")
    .map(({ words }) => text.slice(words.from, words.to).trim());
  return texts.find((each) => each !== "") ?? null;
}

const pointer =
  /^(?:(?:the )?reasons? (?:for (?:the |this )?decision )?(?:are|is) )?(?:as )?(?:(?:set out|contained|detailed|given|stated|outlined|described|explained) )?(?:with)?in the (?:\w+ ){0,3}reports?\.?$/i;

/** Whether a text does no more than point at a report, without a paragraph to look at. */
function onlyRefers(text: string): boolean {
  const line = text.trim().replace(/\s+/g, " ");
  return pointer.test(line) || /^(?:please )?(?:see|refer to) (?:the )?(?:\w+ ){0,3}reports?\.?$/i.test(line);
}
