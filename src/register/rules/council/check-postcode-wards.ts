import type { PostcodeList } from "../../../places/postcode-list.ts";
import type { Problem } from "../../../problems/problem.ts";
import { quoteValue } from "../../../problems/quote.ts";
import type { ParsedFile } from "../../content.ts";
import { problemAt } from "../problem-at.ts";
import type { ContentRule } from "../rule.ts";

/** The wards that postcodes lie in are the council's. */
export const checkPostcodeWards: ContentRule = ({ content: { postcodes }, wardById }) =>
  wardById === null ? [] : postcodes.flatMap((list) => checkList(list, wardById));

function checkList(list: ParsedFile<PostcodeList>, wardById: ReadonlyMap<string, unknown>): Problem[] {
  return [...list.facts.wardIds].flatMap(([inward, ids]) =>
    ids.flatMap((id, at) =>
      wardById.has(id)
        ? []
        : [
            problemAt("unknown-ward", list, ["postcodes", inward, at], {
              message: `${quoteValue(id)} is not a ward in wards.yml.`,
              remedy: "Make the lists again with npm run postcodes.",
            }),
          ],
    ),
  );
}
