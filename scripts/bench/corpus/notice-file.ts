import { addDays } from "../../../src/calendar/calendar-date.ts";
import { contactOf } from "./contact.ts";
import type { CorpusWorld } from "./council-files.ts";
import type { MatterPlan } from "./matter-plan.ts";
import { createProse } from "./prose.ts";
import { createRandom } from "./random.ts";
import { serialiseRecord } from "./yaml.ts";

/** `notice.md` of a key decision; null where the matter is not key. */
export function writeNotice(world: CorpusWorld, matter: MatterPlan): string | null {
  if (matter.noticeOn === null) return null;
  const random = createRandom(`${world.seed} notice ${matter.index}`);
  const prose = createProse(random, world.lexicon);
  const fields = {
    reference: matter.reference,
    title: matter.title,
    kind: "key-decision",
    publishedOn: matter.noticeOn,
    decisionMaker: matter.decisionMaker.id,
    decisionDue: {
      from: matter.decidedOn,
      to: random.chance(0.3) ? addDays(matter.decidedOn, random.whole(7, 30)) : undefined,
    },
    keyReasons: matter.keyReasons,
    wards: matter.wards,
    documents: [`Report of the ${matter.officer.name}`],
    copiesFrom: "Democratic Services, Town Hall, High Street, Orrowdale",
    contact: contactOf(matter),
  };
  return serialiseRecord(fields, `## Purpose\n\n${prose.paragraph(random.whole(40, 120))}`);
}
