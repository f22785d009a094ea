import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ParseBody } from "../markdown/parsed-body.ts";
import { sortProblems } from "../problems/sort-problems.ts";
import { withoutEchoes } from "../problems/without-echoes.ts";
import type { SourceContent } from "../source/source-content.ts";
import { answerReviews } from "./answer-reviews.ts";
import { buildContentIndex } from "./content-index.ts";
import { joinRegister } from "./join/join-register.ts";
import { parseContent } from "./parse-content.ts";
import { published } from "./published.ts";
import type { RegisterResult } from "./register.ts";
import { checkContent } from "./rules/check-content.ts";

/** Parses, checks and joins what was read. A register comes out only when nothing at all is wrong. */
export function buildRegister(
  source: SourceContent,
  asOf: CalendarDate,
  parseBody: ParseBody,
): RegisterResult {
  const { content, problems } = parseContent(source, parseBody);
  const index = buildContentIndex(content, asOf);
  const found = [...source.problems, ...problems, ...checkContent(index)];
  const open = withoutEchoes(answerReviews(found, index.content));
  if (open.length > 0) return { ok: false, problems: sortProblems(open) };
  return { ok: true, register: joinRegister(published(content, asOf), index) };
}
