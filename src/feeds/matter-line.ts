import { areaWordsOf, describeWards } from "../components/words/area-words.ts";
import { plainText } from "../components/words/sentence.ts";
import { summariseInList } from "../components/words/summary.ts";
import type { Matter } from "../register/register.ts";
import type { Publisher } from "./publisher.ts";

/** Who, what, when and where in plain words: `Agreed on 20 March 2026 by the Cabinet Member for Streets. Ward: Eastgate.` */
export function describeMatter(matter: Matter, publisher: Publisher): string {
  return `${plainText(summariseInList(matter))} ${describeWhere(matter, publisher)}.`;
}

function describeWhere({ wards }: Matter, publisher: Publisher): string {
  const words = areaWordsOf(publisher);
  const named = describeWards(wards, words);
  if (wards.scope !== "named") return named;
  return `${wards.wards.length === 1 ? words.oneCapital : words.manyCapital}: ${named}`;
}
