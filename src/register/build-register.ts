import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Problem } from "../problems/problem.ts";
import { sortProblems } from "../problems/sort-problems.ts";
import { withoutEchoes } from "../problems/without-echoes.ts";
import { answerReviews } from "./answer-reviews.ts";
import type { ParsedContent } from "./content.ts";
import { buildContentIndex, type ContentIndex } from "./content-index.ts";
import { joinRegister } from "./join/join-register.ts";
import { published } from "./published.ts";
import type { RegisterResult } from "./register.ts";
import { checkContent } from "./rules/check-content.ts";

/** What was read and typed, and what reading and typing found wrong with it. */
export interface ReadContent {
  readonly content: ParsedContent;
  readonly problems: readonly Problem[];
}

/** Checks and joins what was read. A register comes out only when nothing at all is wrong. */
export function buildRegister(read: ReadContent, asOf: CalendarDate): RegisterResult {
  const index = buildContentIndex(read.content, asOf);
  const problems = listProblems(read, index);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, register: joinRegister(published(read.content, asOf), index) };
}

/** Everything that is wrong with what was read, sorted. */
export function checkRead(read: ReadContent, asOf: CalendarDate): Problem[] {
  return listProblems(read, buildContentIndex(read.content, asOf));
}

function listProblems({ problems }: ReadContent, index: ContentIndex): Problem[] {
  const found = [...problems, ...checkContent(index)];
  return sortProblems(withoutEchoes(answerReviews(found, index.content)));
}
