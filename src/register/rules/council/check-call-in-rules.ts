import type { Problem } from "../../../problems/problem.ts";
import { deriveCallInTiming } from "../../call-in-timing.ts";
import { isAuthored } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule, DecisionRule } from "../rule.ts";

/** Call-in rules stand oldest first, each from a day of its own, so that one rule is in force on any day. */
export const checkCallInRulesOrder: ContentRule = ({ content: { council } }) => {
  const rules = council?.facts.callInRules ?? [];
  return rules.flatMap(({ from }, at): Problem[] => {
    const before = rules[at - 1];
    if (!council || !before || before.from < from) return [];
    const message = `the rule from ${from} stands after the one from ${before.from}.`;
    const remedy = "Put the rules in order of the day they came in, oldest first, each with a different day.";
    return [problemAt("call-in-rules-order", council, ["callInRules", at, "from"], { message, remedy })];
  });
};

/** A closure given twice is one of the two written wrong. */
export const checkClosuresRepeat: ContentRule = ({ content: { council } }) => {
  const closures = council?.facts.closures ?? [];
  return closures.flatMap(({ date }, at): Problem[] => {
    if (!council || closures.findIndex((closure) => closure.date === date) === at) return [];
    const wording = {
      message: `${date} is given twice.`,
      remedy: "Delete one of the two, or correct its date.",
    };
    return [problemAt("closure-repeats", council, ["closures", at, "date"], wording)];
  });
};

/** A decision that can be called in needs a rule in force when it was published. A transcribed one may be older than the rules. */
export const checkCallInRuleInForce: DecisionRule = (decision, _matter, index) => {
  const { facts } = decision;
  const timing = deriveCallInTiming(facts, index);
  if (!isAuthored(facts) || timing.kind !== "no-clock" || timing.why !== "before-first-rule") return [];
  const first = index.council?.callInRules?.map(({ from }) => from).sort()[0];
  const message = `the decision was published on ${facts.publishedOn}, before the council's first call-in rule, which is from ${first}.`;
  const remedy =
    "Add the rule that was in force to callInRules in council.yml, from the constitution of the time.";
  return [problemAt("call-in-rule-missing", decision, ["callIn", "eligible"], { message, remedy })];
};
