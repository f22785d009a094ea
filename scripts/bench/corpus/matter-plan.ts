import type { DecisionStatus, KeyReason } from "../../../src/schema/vocabulary.ts";
import { type AppendixPlan, planAppendices } from "./appendix-plan.ts";
import { type CallInFacts, chooseCallIn } from "./call-in-facts.ts";
import type { CorpusDecisionMaker } from "./corpus-decision-makers.ts";
import { wardsOn } from "./corpus-wards.ts";
import type { CorpusWorld } from "./council-files.ts";
import { linkMatter, type MatterLinks } from "./link-matters.ts";
import type { MatterKind, MatterSketch } from "./matter-sketch.ts";
import { type Amount, chooseAmounts } from "./money.ts";
import { createProse } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";
import { outlineReport, type ReportOutline } from "./report-outline.ts";

/** Everything about a matter that its papers must agree on. */
export interface MatterPlan extends MatterSketch {
  readonly decisionMaker: CorpusDecisionMaker;
  readonly officer: CorpusDecisionMaker;
  readonly status: DecisionStatus;
  readonly wards: "all" | "none" | readonly string[];
  readonly keyReasons: readonly KeyReason[];
  readonly amounts: readonly Amount[];
  /** What is recommended and decided, limb by limb, without labels. */
  readonly limbs: readonly string[];
  readonly callIn: CallInFacts;
  readonly links: MatterLinks;
  readonly outline: ReportOutline | null;
  readonly appendices: readonly AppendixPlan[];
}

/** How many words the report of each kind of matter has, from short to long; real ones run from 500 to 9,000. */
const reportWords: Readonly<Partial<Record<MatterKind, readonly [number, number]>>> = {
  delegated: [500, 1_500],
  committee: [800, 2_500],
  member: [1_500, 4_000],
  cabinet: [1_800, 5_500],
};

export function planMatter(
  world: CorpusWorld,
  sketch: MatterSketch,
  sketchOf: (index: number) => MatterSketch,
): MatterPlan {
  const random = createRandom(`${world.seed} plan ${sketch.index}`);
  const links = linkMatter(random, sketch, sketchOf);
  const isKeyByCost = sketch.isKey && random.chance(0.7);
  const wards = chooseWards(random, world, sketch, sketch.isKey && !isKeyByCost);
  const amounts = isKeyByCost || random.chance(0.7) ? chooseAmounts(random, isKeyByCost) : [];
  const callIn = chooseCallIn(random, sketch);
  const words = reportWords[sketch.kind];
  return {
    ...sketch,
    decisionMaker: getDecisionMaker(world, makerIdOf(sketch, links)),
    officer: getDecisionMaker(world, sketch.subject.officerId),
    status: callIn.status ?? chooseStatus(random, sketch),
    wards,
    keyReasons: listKeyReasons(sketch, isKeyByCost, wards),
    amounts,
    limbs: chooseLimbs(random, world, sketch, amounts),
    callIn,
    links,
    outline: words ? outlineReport(random, random.spread(...words)) : null,
    appendices: planAppendices(random, world, sketch),
  };
}

const committees: Readonly<Record<string, string>> = {
  Planning: "planning-committee",
  Licensing: "licensing-committee",
};

function makerIdOf({ kind, subject }: MatterSketch, { exercised }: MatterLinks): string {
  if (kind === "cabinet" || kind === "forthcoming") return "cabinet";
  if (kind === "member") return subject.memberId;
  if (kind === "committee") return committees[subject.topic] ?? "audit-committee";
  return exercised?.delegation?.toId ?? subject.officerId;
}

function getDecisionMaker({ decisionMakers }: CorpusWorld, id: string): CorpusDecisionMaker {
  const found = decisionMakers.find((each) => each.id === id);
  if (found) return found;
  throw new Error(`The corpus has no decision maker "${id}".`);
}

function chooseStatus(random: Random, { isAgreed, kind }: MatterSketch): DecisionStatus {
  if (isAgreed)
    return random.chance(0.93) || kind === "officer"
      ? "recommendations-approved"
      : "approved-with-amendments";
  return random.pick(["refused", "deferred", "noted"]);
}

function chooseWards(
  random: Random,
  { wards }: CorpusWorld,
  { kind, decidedOn }: MatterSketch,
  needsSeveral: boolean,
): MatterPlan["wards"] {
  const drawn = random.next();
  const most = kind === "cabinet" || kind === "forthcoming" ? 8 : 3;
  if (drawn < (most === 8 ? 0.5 : 0.2)) return "all";
  if (!needsSeveral && drawn > 0.85) return "none";
  return random
    .sample(wardsOn(wards, decidedOn), random.whole(needsSeveral ? 2 : 1, most))
    .map(({ id }) => id);
}

function listKeyReasons(
  { isKey }: MatterSketch,
  isKeyByCost: boolean,
  wards: MatterPlan["wards"],
): KeyReason[] {
  if (!isKey) return [];
  const isWide = wards === "all" || wards.length > 1;
  if (!isKeyByCost) return ["two-or-more-wards"];
  return wards !== "none" && isWide
    ? ["expenditure-or-savings", "two-or-more-wards"]
    : ["expenditure-or-savings"];
}

/** The first limb says what is spent; one that hands power on says so. */
function chooseLimbs(
  random: Random,
  { seed, lexicon }: CorpusWorld,
  sketch: MatterSketch,
  amounts: readonly Amount[],
): string[] {
  const prose = createProse(createRandom(`${seed} limbs ${sketch.index}`), lexicon);
  const sums = amounts.map(({ amount }) => amount).join(" and ");
  const count = sketch.delegation ? random.whole(3, 6) : random.whole(1, 5);
  return Array.from({ length: count }, (_, at) => {
    if (sketch.delegation?.limb === "abcdef"[at])
      return prose.fill(
        "the officer named below be authorised to settle the {adjective} {noun} and to {verb} its {nouns}",
      );
    return at === 0 && sums !== "" ? `${prose.limb()}, at ${sums}` : prose.limb();
  });
}
