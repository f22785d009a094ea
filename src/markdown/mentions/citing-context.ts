/**
 * Words that make a numbered paragraph somebody else's: an Act, a schedule of exempt information, the constitution,
 * a planning framework. A wrong guess would stop a lawful publication, so one such word in the sentence is enough.
 */
const otherPaper =
  /\b(?:Acts?|Regulations?|Schedules?|Sch|Constitution|Framework|NPPF|PPG|Orders?|Directive|Code|Circular|Statute|Bill|Local\s+Plan|Procedure\s+Rules|Standing\s+Orders?|Guidance|Charter|Treaty|Convention|Judgments?|v|EWHC|EWCA|UKSC|exempt\w*|confidential|public\s+interest|not\s+for\s+publication|access\s+to\s+information|s\.?\s?\d+)\b/;
const otherPaperAnyCase =
  /\b(?:exempt\w*|schedule|constitution|standing\s+orders?|regulations?|guidance|NPPF|minutes?|terms\s+of\s+reference)\b/i;
const citedBefore =
  /(?:\b(?:items?|minutes?|sections?|parts?|annexe?s?|appendix|schedules?|chapters?|volumes?|clauses?|polic(?:y|ies)|articles?|rules?)\s+[\w.]+,?\s+(?:at\s+)?|\bsub-?\s?|\b(?:its|their|his|her|that|Plan(?:’s|'s)?|letter|judgment)\s+)$/i;

/** Whether the words round a phrase show that it cites another paper. */
export function citesAnotherPaper(text: string, start: number, end: number): boolean {
  const sentence = sentenceRound(text, start, end);
  return (
    otherPaper.test(sentence) || otherPaperAnyCase.test(sentence) || citedBefore.test(text.slice(0, start))
  );
}

/** Whether a place in a text is inside quotation marks: there it is another paper that speaks. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at);
  const straight = before.split('"').length - 1;
  const isInStraight = straight % 2 === 1 && after.includes('"');
  const isInDouble = before.lastIndexOf("“") > before.lastIndexOf("”");
  const isInSingle = before.lastIndexOf("‘") > lastClosingSingle(before) && /’(?!\p{L})/u.test(after);
  return isInStraight || isInDouble || isInSingle;
}

/** A ’ between letters is an apostrophe. */
function lastClosingSingle(text: string): number {
  return [...text.matchAll(/’(?!\p{L})/gu)].at(-1)?.index ?? -1;
}

/** The sentence a phrase stands in. "para." and "no. 4" do not end one. */
function sentenceRound(text: string, start: number, end: number): string {
  const ends = [...text.matchAll(/[.;!?](?<!\b(?:paras?|no|nos|s|reg|sch)\.)\s+(?=[\p{Lu}("“‘])/gu)].map(
    ({ index }) => index + 1,
  );
  const from = ends.filter((index) => index <= start).at(-1) ?? 0;
  const to = ends.find((index) => index >= end) ?? text.length;
  return text.slice(from, to);
}
