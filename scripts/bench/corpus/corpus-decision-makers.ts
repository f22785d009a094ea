import { addDays, type CalendarDate, calendarDate, yearOf } from "../../../src/calendar/calendar-date.ts";
import type { DecisionMakerType } from "../../../src/schema/vocabulary.ts";
import { lastYear } from "./corpus-years.ts";
import type { Lexicon } from "./lexicon.ts";
import { createRandom, type Random } from "./random.ts";

/** Someone's time in a post; the last of them still has it. */
export interface CorpusHolder {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to?: CalendarDate;
}

/** A post or body as `decision-makers.yml` has it. */
export interface CorpusDecisionMaker {
  readonly id: string;
  readonly name: string;
  readonly type: DecisionMakerType;
  readonly formerNames?: readonly { name: string; until: CalendarDate }[];
  readonly holders?: readonly CorpusHolder[];
}

const posts: readonly [id: string, name: string, type: DecisionMakerType, formerName?: string][] = [
  ["council", "Full Council", "council"],
  ["cabinet", "Cabinet", "executive"],
  ["planning-committee", "Planning Committee", "committee"],
  ["licensing-committee", "Licensing Committee", "committee"],
  ["audit-committee", "Audit and Governance Committee", "committee", "Audit Committee"],
  ["leader", "Leader of the Council", "executive-member"],
  [
    "cabinet-member-transport",
    "Cabinet Member for Transport",
    "executive-member",
    "Cabinet Member for Highways",
  ],
  ["cabinet-member-housing", "Cabinet Member for Housing", "executive-member"],
  ["cabinet-member-children", "Cabinet Member for Children and Schools", "executive-member"],
  ["cabinet-member-health", "Cabinet Member for Health and Care", "executive-member"],
  ["cabinet-member-environment", "Cabinet Member for Environment", "executive-member"],
  ["cabinet-member-culture", "Cabinet Member for Culture and Leisure", "executive-member"],
  [
    "cabinet-member-finance",
    "Cabinet Member for Finance",
    "executive-member",
    "Cabinet Member for Resources",
  ],
  ["cabinet-member-regeneration", "Cabinet Member for Regeneration", "executive-member"],
  ["cabinet-member-community", "Cabinet Member for Community Safety", "executive-member"],
  ["chief-executive", "Chief Executive", "officer"],
  ["director-place", "Director of Place", "officer", "Director of Environment"],
  ["director-housing", "Director of Housing", "officer"],
  ["director-children", "Director of Children's Services", "officer"],
  ["director-adults", "Director of Adult Services", "officer"],
  ["director-resources", "Director of Resources", "officer"],
  ["head-of-highways", "Head of Highways", "officer"],
  ["head-of-leisure", "Head of Leisure", "officer"],
  ["head-of-property", "Head of Property", "officer"],
  ["head-of-planning", "Head of Planning", "officer"],
  ["head-of-licensing", "Head of Licensing", "officer"],
];

const renamedOn = calendarDate("2017-05-17");
const firstDay = calendarDate("2005-05-05");
const givenNames = [
  "Ada",
  "Bram",
  "Cleo",
  "Dunstan",
  "Edith",
  "Fergus",
  "Gilda",
  "Hew",
  "Ines",
  "Jory",
  "Kezia",
  "Lorne",
];

/** Posts and bodies, and who held each post from before the first year of the corpus until now. */
export function listDecisionMakers(seed: string, lexicon: Lexicon): readonly CorpusDecisionMaker[] {
  const random = createRandom(`${seed} decision makers`);
  const surnames = Array.from({ length: 300 }, (_, at) => lexicon.nameAt(-31 - at));
  let used = 0;
  const nameOne = () => `${random.pick(givenNames)} ${surnames[used++ % surnames.length]}`;
  return posts.map(([id, name, type, formerName]) => ({
    id,
    name,
    type,
    ...(formerName === undefined ? {} : { formerNames: [{ name: formerName, until: renamedOn }] }),
    ...(type === "executive-member" ? { holders: listHolders(random, () => `Councillor ${nameOne()}`) } : {}),
    ...(type === "officer" ? { holders: listHolders(random, nameOne) } : {}),
  }));
}

/** One after another without a gap, each for one to six years. */
function listHolders(random: Random, nameOne: () => string): CorpusHolder[] {
  const holders: CorpusHolder[] = [];
  for (let from = firstDay; ; ) {
    const next = addDays(from, random.whole(365, 6 * 365));
    if (yearOf(next) >= lastYear) return [...holders, { name: nameOne(), from }];
    holders.push({ name: nameOne(), from, to: addDays(next, -1) });
    from = next;
  }
}
