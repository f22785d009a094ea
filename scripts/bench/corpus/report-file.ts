import { contactOf } from "./contact.ts";
import type { CorpusWorld } from "./council-files.ts";
import { linkTo } from "./decision-file.ts";
import { lettered } from "./labelled-list.ts";
import type { MatterPlan } from "./matter-plan.ts";
import { createProse, type Prose } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";
import type { OutlinedParagraph, ReportOutline } from "./report-outline.ts";
import { chooseCells, formatTable } from "./table-text.ts";
import { serialiseRecord } from "./yaml.ts";

/** What the sentences of one report draw on. */
interface Drafting {
  readonly random: Random;
  readonly prose: Prose;
  readonly matter: MatterPlan;
  readonly outline: ReportOutline;
}

/** One table for every so many paragraphs. */
const paragraphsToATable = 14;

/** `report.md`; null for a matter without one. */
export function writeReport(world: CorpusWorld, matter: MatterPlan): string | null {
  const { outline } = matter;
  if (outline === null) return null;
  const random = createRandom(`${world.seed} report ${matter.index}`);
  const drafting = { random, prose: createProse(random, world.lexicon), matter, outline };
  const sections = outline.sections.map(({ heading, paragraphs }) => {
    const written = paragraphs.map((paragraph, at) => writeParagraph(drafting, heading, paragraph, at));
    return [`## ${heading}`, ...written].join("\n\n");
  });
  return serialiseRecord(reportFields(drafting), sections.join("\n\n"));
}

function reportFields({ random, prose, matter }: Drafting): object {
  const { kind, amounts } = matter;
  return {
    reference: matter.reference,
    title: matter.title,
    to: matter.decisionMaker.id,
    from: matter.officer.name,
    meetingOn: matter.decidedOn,
    publishedOn: matter.reportOn,
    isKey: kind === "committee" ? undefined : matter.isKey,
    wards: matter.wards,
    backgroundPapers: random.chance(0.5) ? "none" : listPapers(random, prose),
    money: amounts.length > 0 ? amounts : undefined,
    topics: [matter.subject.topic],
    contact: contactOf(matter),
  };
}

function listPapers(random: Random, prose: Prose): object[] {
  return Array.from({ length: random.whole(1, 4) }, (_, at) => ({
    title: prose.fill("{name} study of {nouns}, {year}"),
    ...(at % 2 === 0
      ? { url: `https://www.orrowdale.example/papers/${random.whole(1000, 99_999)}` }
      : { inspectAt: "Town Hall, High Street, Orrowdale" }),
  }));
}

function writeParagraph(
  drafting: Drafting,
  heading: string,
  { label, words }: OutlinedParagraph,
  at: number,
): string {
  const { random, prose, matter, outline } = drafting;
  // A report numbered through puts a stop after its numbers; one numbered by section does not.
  const number = label.includes(".") ? label : `${label}.`;
  if (heading.endsWith("Recommendations") && at === 0)
    return `${number} It is recommended that:\n\n${lettered(matter.limbs)}`;
  const text = `${number} ${prose.paragraph(words)}${random.chance(0.2) ? ` ${mention(drafting)}` : ""}`;
  if (!random.chance(1 / paragraphsToATable)) return text;
  const table = formatTable(chooseCells(random, prose, random.whole(3, 12)));
  return `${text}\n\n**Figures for paragraph ${label.includes(".") ? label : random.pick(outline.labels)}**\n\n${table}`;
}

/** A sentence that points at another place: in this report, in an appendix, in another matter. */
function mention({ random, matter, outline }: Drafting): string {
  const { superseded, exercised, related } = matter.links;
  const earlier = superseded ?? exercised ?? related[0];
  if (earlier && random.chance(0.3)) return `The council decided on this before: see ${linkTo(earlier)}.`;
  const appendix = matter.appendices.length > 0 && random.chance(0.4) ? random.pick(matter.appendices) : null;
  if (appendix) return `The whole of it is in appendix ${appendix.number}.`;
  return `See also paragraph ${random.pick(outline.labels)}.`;
}
