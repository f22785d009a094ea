import { problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import { contentPageUrl, takenPageIds } from "../../../urls.ts";
import type { ContentRule } from "../rule.ts";

/** No page the council writes has the address of one of the register's own: one of the two would be lost. */
export const checkPageIds: ContentRule = ({ content: { pages } }) =>
  pages
    .filter(({ name }) => takenPageIds.has(name))
    .map(({ name, path }) =>
      problem(
        "page-address-taken",
        { path, line: 1, column: 1 },
        {
          message: `the register needs the address ${quoteValue(contentPageUrl(name))} for itself.`,
          remedy: `Rename the file, such as ${name}-notes.md.`,
        },
      ),
    );
