import { type Problem, problem } from "../../../problems/problem.ts";
import type { ParsedMatter } from "../../content.ts";
import type { ContentRule } from "../rule.ts";

/**
 * No file lies beside the page that says an appendix is withheld, in drafts as elsewhere: a repository keeps what it
 * was ever given. Source: LGA 1972 Schedule 12A; SI 2012/2089 reg 20(3).
 */
export const checkWithheldFiles: ContentRule = ({ matterByReference }) =>
  [...matterByReference.values()].flatMap(checkFolder);

function checkFolder({ appendices, attachments }: ParsedMatter): Problem[] {
  return appendices.flatMap(({ name, path, facts }) => {
    if (facts.access === "public") return [];
    const beside = attachments.filter((file) => file.name.replace(/\.[^.]*$/, "") === name);
    return beside.map((file) =>
      problem(
        "exempt-file-present",
        { path: file.path, line: 1, column: 1 },
        {
          message: `${file.name} is beside ${name}.md, which says that the appendix is ${facts.access}.`,
          remedy: `Delete ${file.name} now, and tell the Monitoring Officer if it has been committed: it stays in the history. See ${path}.`,
        },
      ),
    );
  });
}
