import { moneyBands } from "../../search/money-bands.ts";
import type { SearchChoices } from "../../search/search-choices.ts";
import { unnamedWards } from "../../search/search-facts.ts";
import type { FacetName } from "../../search/search-query.ts";
import { type AreaWords, describeWards } from "./area-words.ts";
import { statusWords } from "./status-words.ts";

/** One facet of the search, as its form shows it. */
export interface FacetChoices {
  readonly name: FacetName;
  readonly heading: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** Every facet with all its values, each called as pages call it. */
export function listFacetChoices(choices: SearchChoices, words: AreaWords): readonly FacetChoices[] {
  return [
    { name: "ward", heading: words.oneCapital, choices: listWards(choices, words) },
    { name: "maker", heading: "Decision maker", choices: listMakers(choices) },
    ...listSharedFacetChoices(choices.statuses),
    { name: "topic", heading: "Topic", choices: choices.topics.map(asTheyAre) },
  ];
}

/** The facets whose values mean the same in every council's register. */
export function listSharedFacetChoices(statuses: SearchChoices["statuses"]): readonly FacetChoices[] {
  return [
    { name: "kind", heading: "Kind of page", choices: kinds },
    { name: "status", heading: "Outcome", choices: listStatuses(statuses) },
    { name: "key", heading: "Key decision", choices: keys },
    { name: "callin", heading: "Call-in", choices: [{ value: "open", label: "Can still be called in" }] },
    {
      name: "money",
      heading: "Largest amount",
      choices: Object.entries(moneyBands).map(([value, { label }]) => ({ value, label })),
    },
  ];
}

const kinds = [
  { value: "decision", label: "Decision" },
  { value: "undecided", label: "Matter not yet decided" },
  { value: "report", label: "Report" },
  { value: "appendix", label: "Appendix" },
  { value: "notice", label: "Notice" },
];

const keys = [
  { value: "yes", label: "Key decision" },
  { value: "no", label: "Not a key decision" },
  { value: "not-recorded", label: "Not recorded" },
];

function listWards({ wards }: SearchChoices, words: AreaWords): FacetChoices["choices"] {
  return [
    ...wards.map(({ id, name, validTo }) => ({
      value: id,
      label: validTo === null ? name : `${name} (until ${validTo.slice(0, 4)})`,
    })),
    ...(["all", "none", "not-recorded"] as const).map((scope) => {
      return { value: unnamedWards[scope], label: describeWards({ scope }, words) };
    }),
  ];
}

function listMakers({ decisionMakers, namedMakers }: SearchChoices): FacetChoices["choices"] {
  return [
    ...decisionMakers.map(({ id, name }) => ({ value: id, label: name })),
    ...namedMakers.map((name) => ({ value: name, label: `${name} (as the source names it)` })),
  ];
}

function listStatuses(statuses: SearchChoices["statuses"]): FacetChoices["choices"] {
  return [
    ...statuses.map((status) => ({ value: status, label: statusWords[status].tag })),
    { value: "awaits-decision", label: "Not yet decided" },
    { value: "awaits-record", label: "No decision recorded" },
  ];
}

function asTheyAre(value: string): { value: string; label: string } {
  return { value, label: value };
}
