import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { type ListedYear, listedYearOf, splitByYear } from "../listed-year.ts";
import type { Appendix, Matter, Register } from "../register.ts";
import { remember } from "../remember.ts";

type Exempt = Extract<Appendix, { kind: "exempt" }>;
type Confidential = Extract<Appendix, { kind: "confidential" }>;

interface WithheldBase extends Pick<Appendix, "number" | "title" | "url"> {
  readonly year: ListedYear;
  readonly matter: Pick<Matter, "reference" | "title" | "url">;
}

/**
 * A paper that is not published, and why: never a word of what is in it. Exempt and confidential are different things
 * in law, and only exempt information has a public-interest test. LGA 1972 Sch 12A; SI 2012/2089 reg 20.
 */
export type WithheldPaper =
  | (WithheldBase &
      Pick<Exempt, "kind" | "paragraphs" | "publicInterest" | "resolvedOn" | "reviewOn"> & {
        /** Whether the day it was to be looked at again has come. */
        readonly isReviewDue: boolean;
      })
  | (WithheldBase & Pick<Confidential, "kind" | "ground" | "explanation">);

/** Every withheld paper, those of the newest matter first; of one matter, by number. */
export const listWithheldPapers = remember(({ matters, asOf }: Register): readonly WithheldPaper[] =>
  matters.flatMap((matter) =>
    matter.appendices.flatMap((appendix) => describeWithheldPaper(appendix, matter, asOf)),
  ),
);

/** The same by the year of the matter. */
export const listWithheldYears = remember((register: Register) =>
  splitByYear(listWithheldPapers(register), ({ year }) => year),
);

function describeWithheldPaper(appendix: Appendix, matter: Matter, asOf: CalendarDate): WithheldPaper[] {
  const { number, title, url } = appendix;
  const { reference, title: matterTitle, url: matterUrl } = matter;
  const base = {
    ...{ number, title, url, year: listedYearOf(matter) },
    matter: { reference, title: matterTitle, url: matterUrl },
  };
  if (appendix.kind === "confidential") {
    const { kind, ground, explanation } = appendix;
    return [{ ...base, kind, ground, explanation }];
  }
  if (appendix.kind !== "exempt") return [];
  const { kind, paragraphs, publicInterest, resolvedOn, reviewOn } = appendix;
  const isReviewDue = reviewOn !== null && reviewOn <= asOf;
  return [{ ...base, kind, paragraphs, publicInterest, resolvedOn, reviewOn, isReviewDue }];
}
