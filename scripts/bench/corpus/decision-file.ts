import { contactOf } from "./contact.ts";
import type { CorpusWorld } from "./council-files.ts";
import { lettered, numbered } from "./labelled-list.ts";
import type { MatterPlan } from "./matter-plan.ts";
import type { MatterKind, MatterSketch } from "./matter-sketch.ts";
import { createProse, type Prose } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";
import { bodies } from "./word-list.ts";
import { serialiseRecord } from "./yaml.ts";

const regimes: Readonly<Record<Exclude<MatterKind, "forthcoming">, string>> = {
  officer: "officer-2014",
  delegated: "exec-officer",
  member: "exec-member",
  cabinet: "exec-meeting",
  committee: "council-or-committee",
};

/** `decision.md`; null for a matter that is still to be decided. */
export function writeDecision(world: CorpusWorld, matter: MatterPlan): string | null {
  const { kind } = matter;
  if (kind === "forthcoming") return null;
  const random = createRandom(`${world.seed} decision ${matter.index}`);
  const hasOptions = random.chance(0.7);
  const sections = [
    `## Decision\n\n${decisionText(matter)}`,
    `## Reasons\n\n${reasonsText(random, createProse(random, world.lexicon), matter)}`,
    hasOptions
      ? `## Alternative options considered\n\n${optionsText(random, createProse(random, world.lexicon))}`
      : "",
    random.chance(0.3) ? `## Consultation\n\n${createProse(random, world.lexicon).paragraph(70)}` : "",
  ];
  const fields = {
    ...decisionFields(random, matter, regimes[kind]),
    ...(hasOptions ? {} : { alternatives: "none-considered" }),
  };
  return serialiseRecord(fields, sections.filter(Boolean).join("\n\n"));
}

function decisionFields(random: Random, matter: MatterPlan, regime: string): object {
  const { kind, callIn, amounts, isAgreed } = matter;
  const isExecutive = kind === "member" || kind === "cabinet" || kind === "delegated";
  return {
    reference: matter.reference,
    title: matter.title,
    regime,
    decisionMaker: matter.decisionMaker.id,
    status: matter.status,
    decidedOn: matter.decidedOn,
    publishedOn: matter.publishedOn,
    effectiveFrom: callIn.effectiveFrom,
    isKey: isExecutive ? matter.isKey : undefined,
    keyReasons: matter.isKey ? matter.keyReasons : undefined,
    wards: matter.wards,
    callIn: callIn.callIn,
    officerTrigger:
      kind === "officer" ? random.pick(["contract-or-spending", "permission-or-licence"]) : undefined,
    interests: chooseInterests(random),
    consultees: random.chance(0.3) ? random.sample(bodies, random.whole(1, 4)) : undefined,
    money: isAgreed && amounts.length > 0 ? amounts : undefined,
    delegations: delegationsOf(matter),
    exercises: exercisesOf(matter),
    supersedes: matter.links.superseded ? [matter.links.superseded.reference] : undefined,
    relatedTo: referencesOf(matter.links.related),
    topics: [matter.subject.topic],
    contact: contactOf(matter),
  };
}

function chooseInterests(random: Random): string | object[] {
  if (random.chance(0.94)) return "none-declared";
  return [{ member: "A member of the committee", nature: "Lives near the site.", dispensation: "none" }];
}

function delegationsOf({ delegation, officer }: MatterPlan): object[] | undefined {
  if (!delegation) return undefined;
  const { limb, toId, expiresOn } = delegation;
  return [
    {
      limb,
      to: toId,
      what: "Settle the details and award the contract.",
      inConsultationWith: [officer.name],
      expiresOn,
    },
  ];
}

function exercisesOf({ links: { exercised } }: MatterPlan): string[] | undefined {
  return exercised?.delegation ? [`${exercised.reference}#${exercised.delegation.limb}`] : undefined;
}

function referencesOf(matters: readonly MatterSketch[]): string[] | undefined {
  return matters.length > 0 ? matters.map(({ reference }) => reference) : undefined;
}

function decisionText({ isAgreed, limbs, links }: MatterPlan): string {
  if (!isAgreed) return "That the recommendations in the report be not agreed at present.";
  const [only = ""] = limbs;
  const under = links.exercised?.delegation;
  const lead = under
    ? `In exercise of the authority given by limb (${under.limb}) of ${linkTo(links.exercised, under.limb)}, that`
    : "That";
  return limbs.length === 1 ? `${lead} ${only}.` : `${lead}:\n\n${lettered(limbs)}`;
}

/** A link to another matter's decision, or a limb of it, by reference. */
export function linkTo({ reference }: MatterSketch, limb?: string): string {
  return `[${reference}](/decisions/${reference}/${limb === undefined ? "" : `#limb-${limb}`})`;
}

function reasonsText(
  random: Random,
  prose: Prose,
  { outline, appendices, limbs, links, isAgreed }: MatterPlan,
): string {
  const paragraphs = Array.from({ length: random.whole(1, 3) }, () => prose.paragraph(random.whole(30, 90)));
  const cited = random.sample(outline?.labels ?? [], 2);
  const [appendix] = appendices;
  const mentions = [
    cited.length === 2 ? `The reasons are given in paragraphs ${cited.join(" and ")} of the report.` : "",
    appendix ? `The figures are in appendix ${appendix.number}.` : "",
    isAgreed && limbs.length > 1 ? `The ${prose.fill("{body}")} asked for (a) above.` : "",
    links.superseded ? `This takes the place of ${linkTo(links.superseded)}.` : "",
  ];
  return [...paragraphs, mentions.filter(Boolean).join(" ")].filter(Boolean).join("\n\n");
}

function optionsText(random: Random, prose: Prose): string {
  return numbered(Array.from({ length: random.whole(1, 4) }, () => prose.option()));
}
