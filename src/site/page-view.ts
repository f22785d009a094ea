import type { Completeness } from "../register/completeness.ts";
import type { Coverage } from "../register/coverage.ts";
import type { ListedMatter } from "../register/listed-matter.ts";
import type { Banded, ListedYear, ListedYearCount, MonthCount, YearCount } from "../register/queries.ts";
import type { ContentPage, Council, DecisionMaker, Matter, Ward, WardScope } from "../register/register.ts";
import type { DecisionMakerType } from "../schema/vocabulary.ts";
import type { SearchChoices } from "../search/search-choices.ts";
import type { DerivedView } from "./derived-view.ts";
import type { PostcodeFinder, WardPlace, WardsMap } from "./view-places.ts";

/** What every page is set in: the council's name and banner, and the pages its foot links to. */
export interface Frame {
  readonly council: Council;
  readonly pages: readonly { readonly id: string; readonly title: string; readonly url: string }[];
}

/** A ward or a decision maker, and how many matters it has. */
export interface Counted<Thing> {
  readonly thing: Thing;
  readonly count: number;
}

/** A ward and how many matters each of its bands holds. */
export interface WardCounts extends Banded<number> {
  readonly ward: Ward;
}

/** How many matters each band of a ward holds in one year. */
export interface WardYearCounts extends Banded<number> {
  readonly year: ListedYear;
}

/** Everything one page is made from. A page reads nothing else, so equal views give equal pages. */
export type PageView =
  | {
      readonly kind: "home";
      readonly latest: readonly ListedMatter[];
      readonly openCallIns: readonly ListedMatter[];
      readonly forthcoming: readonly ListedMatter[];
      readonly years: readonly YearCount[];
      readonly wards: readonly Counted<Ward>[];
      readonly decisionMakers: readonly Counted<DecisionMaker>[];
      /** Whether a ward can be found by postcode. */
      readonly hasFinder: boolean;
      readonly coverage: Coverage;
    }
  | {
      readonly kind: "register";
      readonly years: readonly YearCount[];
      readonly latest: readonly ListedMatter[];
      readonly undecided: readonly ListedMatter[];
      readonly undated: readonly ListedMatter[];
      readonly coverage: Coverage;
    }
  | { readonly kind: "year"; readonly year: number; readonly months: readonly MonthMatters[] }
  | {
      readonly kind: "month";
      readonly year: number;
      readonly month: number;
      readonly matters: readonly ListedMatter[];
    }
  | { readonly kind: "matter"; readonly matter: Matter }
  /** A report, notice or appendix of a matter, by its name: `report-2`. */
  | { readonly kind: "paper"; readonly matter: Matter; readonly name: string }
  | {
      readonly kind: "wards";
      readonly wards: readonly WardCounts[];
      readonly map: WardsMap | null;
      readonly finder: PostcodeFinder | null;
    }
  | {
      readonly kind: "ward";
      readonly ward: Ward;
      readonly place: WardPlace | null;
      readonly counts: Banded<number>;
      readonly newest: Banded<readonly ListedMatter[]>;
      readonly years: readonly WardYearCounts[];
    }
  | {
      readonly kind: "ward-year";
      readonly ward: Ward;
      readonly year: ListedYear;
      readonly matters: Banded<readonly ListedMatter[]>;
    }
  | {
      readonly kind: "decision-makers";
      readonly groups: readonly {
        readonly type: DecisionMakerType;
        readonly decisionMakers: readonly Counted<DecisionMaker>[];
      }[];
    }
  | {
      readonly kind: "decision-maker";
      readonly decisionMaker: DecisionMaker;
      readonly count: number;
      readonly newest: readonly ListedMatter[];
      readonly years: readonly ListedYearCount[];
    }
  | {
      readonly kind: "decision-maker-year";
      readonly decisionMaker: DecisionMaker;
      readonly year: ListedYear;
      readonly matters: readonly ListedMatter[];
    }
  | { readonly kind: "search"; readonly choices: SearchChoices; readonly years: readonly YearCount[] }
  /** Registers of several councils searched together: those the council lists, beside its own. */
  | { readonly kind: "compare"; readonly registers: NonNullable<Council["otherRegisters"]> }
  /** What can be downloaded. Each count is of the decisions that one file holds. */
  | {
      readonly kind: "data";
      readonly coverage: Coverage;
      readonly completeness: Completeness;
      readonly years: readonly ListedYearCount[];
      readonly wards: readonly Counted<Ward>[];
      readonly wardScopes: Readonly<Record<Exclude<WardScope["scope"], "named">, number>>;
      readonly decisionMakers: readonly Counted<DecisionMaker>[];
    }
  | DerivedView
  | { readonly kind: "written"; readonly page: ContentPage }
  /** The pages every register has; the council's own stands in their place where it wrote one. */
  | { readonly kind: "about"; readonly coverage: Coverage }
  | { readonly kind: "accessibility" }
  | { readonly kind: "problems" }
  | { readonly kind: "problem"; readonly id: string }
  | { readonly kind: "not-found" };

export interface MonthMatters extends MonthCount {
  readonly matters: readonly ListedMatter[];
}

/** One page of the site: where it is, and what it is made from. */
export interface SitePage {
  readonly url: string;
  readonly view: PageView;
}

/** The view of one kind of page. */
export type ViewOf<Kind extends PageView["kind"]> = Extract<PageView, { kind: Kind }>;
