import {
  callInUrl,
  correctionsUrl,
  delegationsUrl,
  forthcomingUrl,
  keyDecisionsUrl,
  moneyUrl,
  topicsUrl,
  urgentUrl,
  withheldUrl,
} from "../../urls.ts";

/** A list drawn from the whole register: its name, and what it lists. */
export interface ViewLink {
  readonly text: string;
  readonly url: string;
  readonly about: string;
}

/** The lists drawn from the whole register, in the order a reader is likely to want them. */
export const viewLinks: readonly ViewLink[] = [
  {
    text: "Forthcoming decisions",
    url: forthcomingUrl,
    about: "What notice has been given of, with the days of notice counted.",
  },
  {
    text: "Call-in",
    url: callInUrl,
    about: "What can be called in now, and what came of earlier call-ins.",
  },
  { text: "Key decisions", url: keyDecisionsUrl, about: "The decisions with the greatest cost or effect." },
  {
    text: "Urgent decisions",
    url: urgentUrl,
    about: "Taken with less than 28 clear days’ notice, and why.",
  },
  {
    text: "Withheld papers",
    url: withheldUrl,
    about: "What is not published, under what law, and the reasons given.",
  },
  {
    text: "Delegated powers",
    url: delegationsUrl,
    about: "What decisions let someone else decide, and whether it was used.",
  },
  { text: "Money", url: moneyUrl, about: "The amounts that decisions turn on." },
  { text: "Topics", url: topicsUrl, about: "Matters by subject." },
  {
    text: "Corrections and changes",
    url: correctionsUrl,
    about: "What has been changed in a record since it was published.",
  },
];
