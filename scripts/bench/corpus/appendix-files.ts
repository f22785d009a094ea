import type { AppendixPlan } from "./appendix-plan.ts";
import type { CorpusFile, CorpusWorld } from "./council-files.ts";
import { numbered } from "./labelled-list.ts";
import type { MatterPlan } from "./matter-plan.ts";
import { createProse, type Prose } from "./prose.ts";
import { createRandom, type Random } from "./random.ts";
import { chooseCells, formatCsv, formatTable } from "./table-text.ts";
import { serialiseRecord } from "./yaml.ts";

/** The appendices of a matter: a page for each, and the file of those that have one. Paths are within its folder. */
export function writeAppendices(world: CorpusWorld, matter: MatterPlan): CorpusFile[] {
  return matter.appendices.flatMap((appendix) => {
    const random = createRandom(`${world.seed} appendix ${matter.index} ${appendix.number}`);
    return writeAppendix(random, createProse(random, world.lexicon), matter, appendix);
  });
}

function writeAppendix(
  random: Random,
  prose: Prose,
  matter: MatterPlan,
  appendix: AppendixPlan,
): CorpusFile[] {
  const { number, kind, title, words } = appendix;
  const path = `appendix-${number}`;
  const published = { access: "public", title, publishedOn: matter.reportOn };
  const page = (fields: object, body: string) => ({
    path: `${path}.md`,
    text: serialiseRecord(fields, body),
  });
  if (kind === "exempt") return [page(exemptFields(title), "")];
  if (kind === "text") return [page(published, writeText(random, prose, words))];
  const cells = chooseCells(random, prose, random.whole(10, 120));
  return [
    page({ access: "public", title, file: `${path}.csv`, publishedOn: matter.reportOn }, prose.paragraph(40)),
    { path: `${path}.csv`, text: formatCsv(cells) },
  ];
}

function exemptFields(title: string): object {
  return {
    access: "exempt",
    title,
    paragraphs: [3],
    publicInterest:
      "The report gives the whole cost; the prices of each bidder would harm the next competition.",
  };
}

function writeText(random: Random, prose: Prose, words: number): string {
  const paragraphs = Array.from({ length: Math.ceil(words / 80) }, () => prose.paragraph(80));
  const table = formatTable(chooseCells(random, prose, random.whole(4, 30)));
  return `## Findings\n\n${numbered(paragraphs)}\n\n## Figures\n\n${table}`;
}
