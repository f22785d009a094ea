import {
  callInUrl,
  correctionsUrl,
  delegationsUrl,
  forthcomingUrl,
  keyDecisionsUrl,
  moneyUrl,
  topicsUrl,
  urgentUrl,
  viewYearUrl,
  withheldUrl,
} from "../../urls.ts";
import type { ListedYear } from "../listed-year.ts";
import type { Register } from "../register.ts";
import { listCallInYears } from "./call-ins.ts";
import { listCorrectionYears } from "./corrections.ts";
import { listDelegationYears } from "./delegated-powers.ts";
import { listKeyDecisionYears } from "./key-decisions.ts";
import { listMoneyYears } from "./money.ts";
import { listTopics, listYearsOfTopic } from "./topics.ts";
import { listUrgentYears } from "./urgent-decisions.ts";
import { listWithheldYears } from "./withheld-papers.ts";

type Years = readonly { readonly year: ListedYear }[];

/** The views that only grow, and so have a page for each year: where each is, and the years it has. */
const yearlyViews: readonly { url: string; listYears: (register: Register) => Years }[] = [
  { url: callInUrl, listYears: listCallInYears },
  { url: correctionsUrl, listYears: listCorrectionYears },
  { url: delegationsUrl, listYears: listDelegationYears },
  { url: keyDecisionsUrl, listYears: listKeyDecisionYears },
  { url: moneyUrl, listYears: listMoneyYears },
  { url: urgentUrl, listYears: listUrgentYears },
  { url: withheldUrl, listYears: listWithheldYears },
];

/** The pages of the lists derived from the whole register. */
export function listViewUrls(register: Register): readonly string[] {
  return [
    forthcomingUrl,
    topicsUrl,
    ...yearlyViews.flatMap(({ url, listYears }) => listUrlsOf(url, listYears(register))),
    ...listTopics(register).flatMap((topic) => listUrlsOf(topic.url, listYearsOfTopic(topic))),
  ];
}

function listUrlsOf(url: string, years: Years): string[] {
  return [url, ...years.map(({ year }) => viewYearUrl(url, year))];
}
