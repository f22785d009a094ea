import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Problem } from "../problems/problem.ts";
import { sortProblems } from "../problems/sort-problems.ts";
import { withoutEchoes } from "../problems/without-echoes.ts";
import { answerReviews } from "./answer-reviews.ts";
import type { ParsedContent } from "./content.ts";
import { buildContentIndex } from "./content-index.ts";
import { joinRegister } from "./join/join-register.ts";
import { published } from "./published.ts";
import type { RegisterResult } from "./register.ts";
import { checkContent } from "./rules/check-content.ts";

/**
 * Checks and joins what was read and typed. A register comes out only when nothing at all is wrong.
 * @param problems what reading and typing found.
 */
export function buildRegister(
  content: ParsedContent,
  problems: readonly Problem[],
  asOf: CalendarDate,
): RegisterResult {
  const index = buildContentIndex(content, asOf);
  const found = [...problems, ...checkContent(index)];
  const open = withoutEchoes(answerReviews(found, index.content));
  if (open.length > 0) return { ok: false, problems: sortProblems(open) };
  return { ok: true, register: joinRegister(published(content, asOf), index) };
}
