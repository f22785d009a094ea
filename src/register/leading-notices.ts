import type { NoticeKind } from "../schema/vocabulary.ts";

/**
 * Notices in the order in which they speak for their matter: the newest first, those of a private meeting last, for
 * such a notice tells what will be heard in private and not what is to be decided.
 */
export function sortByLead<Notice>(
  notices: readonly Notice[],
  kindOf: (notice: Notice) => NoticeKind,
): readonly Notice[] {
  const newestFirst = [...notices].reverse();
  const isPrivate = (notice: Notice) => kindOf(notice) === "private-meeting";
  return [...newestFirst.filter((notice) => !isPrivate(notice)), ...newestFirst.filter(isPrivate)];
}
