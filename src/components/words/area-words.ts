import type { ListedWardScope } from "../../register/listed-matter.ts";
import type { Council } from "../../register/register.ts";

/** What a council calls its areas, ready for a sentence or a heading. A county has electoral divisions. */
export interface AreaWords {
  readonly one: string;
  readonly many: string;
  readonly oneCapital: string;
  readonly manyCapital: string;
}

export function areaWordsOf({ areaTerm }: Pick<Council, "areaTerm">): AreaWords {
  return areaTerm === "division"
    ? { one: "division", many: "divisions", oneCapital: "Division", manyCapital: "Divisions" }
    : { one: "ward", many: "wards", oneCapital: "Ward", manyCapital: "Wards" };
}

/** The areas in a few words, for a list: `All wards`, `Harbour East, Staithe`. */
export function describeWards(scope: ListedWardScope, words: AreaWords): string {
  switch (scope.scope) {
    case "all":
      return `All ${words.many}`;
    case "none":
      return `No ${words.one} in particular`;
    case "not-recorded":
      return `${words.oneCapital} not recorded`;
    case "named":
      return scope.wards.map(({ name }) => name).join(", ");
  }
}
