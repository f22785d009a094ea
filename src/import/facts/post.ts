import type { DecisionMakerType } from "../../schema/vocabulary.ts";

/** What a decision maker is, by the words of its name. First match wins; a name with none of them is not recorded. */
const typesByWord: readonly (readonly [RegExp, DecisionMakerType])[] = [
  [/^(?:the )?(?:full |county |city |borough |district )*council$/i, "council"],
  [
    /\bcabinet member\b|\bexecutive member\b|\bportfolio holder\b|\bcabinet portfolio\b|^(?:deputy )?leader\b|\bexecutive councillor\b|^(?:elected )?mayor\b|\bexecutive mayor\b/i,
    "executive-member",
  ],
  [/^(?:the )?(?:cabinet|executive|executive board)$/i, "executive"],
  [/\bjoint\b.*\bcommittee\b/i, "joint-committee"],
  [/\bcommittee\b|\bsub-committee\b|\bpanel\b/i, "committee"],
  [
    /\bdirector\b|\bofficer\b|\bchief executive\b|\bhead of\b|\bmanager\b|\bsolicitor\b|\bgeneral counsel\b|\bstrategic lead\b|\baccountant\b/i,
    "officer",
  ],
];

export function typeOfDecisionMaker(name: string): DecisionMakerType {
  return typesByWord.find(([words]) => words.test(name))?.[1] ?? "not-recorded";
}

const styles = /^(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady)\b\.?/;
const personName = /^(?:[\p{Lu}][\p{L}’'.-]*\s+){1,3}[\p{Lu}][\p{L}’'-]+(?:,? (?:OBE|MBE|CBE))?$/u;

/**
 * The post in "Mrs A Person, Cabinet Member for Health": posts and bodies take decisions, people hold them for a time.
 * Words with no person in front are the post; a person with no post gives undefined.
 */
export function findPost(written: string): string | undefined {
  const [, before = "", after = ""] = /^(.+?)(?:,\s+|\s+[-–]\s+)(.+?),?$/s.exec(written) ?? [];
  if (isPerson(before) && typeOfDecisionMaker(after) !== "not-recorded") return after;
  return styles.test(written) || written === "" ? undefined : written;
}

/** Whether words give the post first and the person after it: "Director of Place, Ada Thornbury". */
export function endsWithPerson(written: string): boolean {
  const [, before = "", after = ""] = /^(.+),\s+(.+?)$/s.exec(written) ?? [];
  return typeOfDecisionMaker(before) !== "not-recorded" && findPost(written) === written && isPerson(after);
}

function isPerson(text: string): boolean {
  return styles.test(text) || (personName.test(text) && typeOfDecisionMaker(text) === "not-recorded");
}
