import type { Text } from "mdast";
import type { ProblemId } from "../../problems/catalogue.ts";
import { type BodyProblem, type BodyProblemDetails, bodyProblem } from "../body-problem.ts";
import type { BodySource } from "../body-source.ts";
import type { NodesByType } from "../nodes-by-type.ts";

interface WordRule {
  readonly id: ProblemId;
  readonly pattern: RegExp;
  readonly tell: (found: string) => BodyProblemDetails;
}

const rules: readonly WordRule[] = [
  {
    id: "directive-unknown",
    pattern: /(?<=^|\n)[ \t]*:{2,}[ \t]*[a-z][\w-]*|\{\{[^{}\n]*\}\}|\{%[^\n]*?%\}|\{:\s*[.#][^{}\n]*\}/gi,
    tell: (found) => ({
      message: `"${found.trim()}" is a command of another system.`,
      remedy: "Delete the command and keep its words.",
    }),
  },
  {
    id: "mojibake",
    pattern:
      /â€(?:[™œ˜“”¦\u009d\u0080-\u009f]|)|Â[£\u00a0§°·»«©®]|Ã[\u0080-\u00bf¢©¨ª]|ï¿½|\uFFFD|(?<![\w/=&?])[a-z]{2,}\?[a-z]{2,}(?![\w=&])/g,
    tell: (found) => ({
      message: `"${found}" looks like characters garbled in copying.`,
      remedy: "Compare with the original and type the right characters.",
    }),
  },
  {
    id: "exempt-words",
    pattern:
      /not\s+for\s+publication|exempt\s+(?:information\s+)?under\s+paragraph|confidential\s*[–—:-]\s*not\s+for/gi,
    tell: (found) => ({
      message: `the text says "${found}".`,
      remedy:
        "If that means this text, take it out before anyone publishes it. If it tells of another paper, say so in checked.",
    }),
  },
];

/** What every match of a rule has in it: one look at a text, which nearly always finds nothing, for all the rules. */
const mayMatch = /[{?âÂÃï\uFFFD]|::|not\s+for|exempt|confidential/i;

/** Commands, garbled characters and marks of secrecy in the text. Code and addresses are passed over. */
export function checkWords(nodes: NodesByType, source: BodySource): BodyProblem[] {
  const texts = nodes.of("text").filter(({ value }) => mayMatch.test(value));
  return texts.flatMap((text) => rules.flatMap((rule) => applyRule(rule, text, source)));
}

function applyRule({ id, pattern, tell }: WordRule, text: Text, source: BodySource): BodyProblem[] {
  return [...text.value.matchAll(pattern)].map((match) => {
    const { line, column } = text.position?.start ?? { line: 1, column: 1 };
    const above = text.value.slice(0, match.index).split("\n");
    const isFirstLine = above.length === 1;
    const found = source
      .lineAt(line + above.length - 1)
      .indexOf(match[0].split("\n")[0] ?? "", isFirstLine ? column - 1 : 0);
    return bodyProblem(
      id,
      { line: line + above.length - 1, column: found < 0 ? 1 : found + 1 },
      tell(match[0]),
    );
  });
}
