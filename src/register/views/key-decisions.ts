import { listedYearOf, splitByYear } from "../listed-year.ts";
import { isDecided } from "../queries.ts";
import type { Register } from "../register.ts";
import { remember } from "../remember.ts";

/** The key decisions taken, newest first: a proposal is none yet. SI 2012/2089 reg 8. */
export const listKeyDecisions = remember(({ matters }: Register) =>
  matters.filter((matter) => isDecided(matter) && matter.decision?.isKey === true),
);

/** The same by year. */
export const listKeyDecisionYears = remember((register: Register) =>
  splitByYear(listKeyDecisions(register), listedYearOf),
);
