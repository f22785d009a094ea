import type { ListedDecisionMaker, ListedTaker } from "../../register/listed-matter.ts";
import { type Sentence, sentence } from "./sentence.ts";

/** The decision maker's name as it goes after "by" or "to": `the Cabinet Member for Transport`, `Full Council`. */
export function nameInSentence(
  decisionMaker: ListedDecisionMaker,
  name: string = decisionMaker.name,
): string {
  return takesArticle(decisionMaker, name) ? `the ${name}` : name;
}

/** Who took a decision, as they were called on the day: `the Cabinet Member for Transport`. */
export function takerInSentence({ decisionMaker, nameThen }: ListedTaker): string {
  return decisionMaker === null ? nameThen : nameInSentence(decisionMaker, nameThen);
}

/** Whether the name used on the day is one the decision maker has since dropped, and not the source's own wording. */
export function isFormerName({ decisionMaker, nameThen }: ListedTaker): boolean {
  return decisionMaker?.formerNames.some(({ name }) => name === nameThen) ?? false;
}

/** A name in the source's own words is left as it is: it may be a person's. */
function takesArticle({ name, formerNames, type }: ListedDecisionMaker, used: string): boolean {
  if (type === "council" || type === "not-recorded" || /^the\s/i.test(used)) return false;
  return used === name || formerNames.some((former) => former.name === used);
}

/** What it was called before: `Formerly Cabinet Member for Highways (until 22 May 2024).` Empty when it has had one name. */
export function describeFormerNames({ formerNames }: ListedDecisionMaker): Sentence {
  if (formerNames.length === 0) return [];
  const names = formerNames.map(
    ({ name, until }, index) => sentence`${index > 0 ? "; " : ""}${name} (until ${{ day: until }})`,
  );
  return sentence`Formerly ${names.flat()}.`;
}
