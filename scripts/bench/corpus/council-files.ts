import { bankHolidayFile, callInRules, closures } from "./corpus-calendar.ts";
import { type CorpusDecisionMaker, listDecisionMakers } from "./corpus-decision-makers.ts";
import { type CorpusWard, listWards } from "./corpus-wards.ts";
import { firstYear, lastYear } from "./corpus-years.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { formatPounds, keyThresholdInPounds } from "./money.ts";
import { serialiseFields, serialiseValue } from "./yaml.ts";

/** A file of the corpus; paths are relative to the content folder. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** What every matter of one corpus draws on. */
export interface CorpusWorld {
  readonly seed: string;
  readonly lexicon: Lexicon;
  readonly wards: readonly CorpusWard[];
  readonly decisionMakers: readonly CorpusDecisionMaker[];
}

export function createWorld(seed: string): CorpusWorld {
  const lexicon = createLexicon(seed);
  return { seed, lexicon, wards: listWards(lexicon), decisionMakers: listDecisionMakers(seed, lexicon) };
}

/** The council's own files: those that are not matters. */
export function listCouncilFiles({ wards, decisionMakers }: CorpusWorld): CorpusFile[] {
  return [
    { path: "council.yml", text: serialiseFields(council) },
    { path: "wards.yml", text: serialiseList(wards) },
    { path: "decision-makers.yml", text: serialiseList(decisionMakers) },
    { path: "bank-holidays.json", text: `${JSON.stringify(bankHolidayFile, null, 2)}\n` },
    { path: "pages/about.md", text: aboutPage },
  ];
}

const council = {
  name: "Orrowdale Borough Council",
  shortName: "Orrowdale",
  gssCode: "E06999998",
  nation: "england",
  areaTerm: "ward",
  website: "https://www.orrowdale.example",
  banner: "This is made for measuring. Orrowdale, its wards, its people and its decisions are invented.",
  contact: {
    name: "Democratic Services",
    email: "democratic.services@orrowdale.example",
    address: "Town Hall, High Street, Orrowdale",
  },
  licence: {
    name: "Open Government Licence v3.0",
    url: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  },
  keyThreshold: formatPounds(keyThresholdInPounds),
  callInRules,
  closures,
};

const aboutPage = `---
title: About this register
---

Decisions of an invented council from ${firstYear} to ${lastYear}, made for measuring how long a build takes.
`;

function serialiseList(entries: readonly (CorpusWard | CorpusDecisionMaker)[]): string {
  return entries.map((entry) => `- ${serialiseValue(entry)}\n`).join("");
}
