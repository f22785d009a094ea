import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type CalendarDate, calendarDate } from "../../src/calendar/calendar-date.ts";
import { type CallInRule, runCallInClock } from "../../src/calendar/call-in-clock.ts";
import type {
  Council,
  Decision,
  DecisionMaker,
  Matter,
  Notice,
  Register,
  Report,
  Ward,
} from "../../src/register/register.ts";
import { parseAmount } from "./sample-amount.ts";
import { sampleBody } from "./sample-body.ts";

const read = (path: string) => parse(readFileSync(path, "utf8"), { schema: "core" });
const day = calendarDate;

const council = read("content/council.yml") as Council;
const wards: Ward[] = (read("content/wards.yml") as Ward[]).map(
  ({ id, name, code, validFrom = null, validTo = null, formerNames = [] }) => ({
    id,
    name,
    code,
    validFrom,
    validTo,
    formerNames,
    url: `/wards/${id}/`,
  }),
);
const decisionMakers: DecisionMaker[] = (read("content/decision-makers.yml") as Partial<DecisionMaker>[]).map(
  (maker) => ({
    id: maker.id ?? "",
    name: maker.name ?? "",
    type: maker.type ?? "officer",
    validFrom: maker.validFrom ?? null,
    validTo: maker.validTo ?? null,
    formerNames: maker.formerNames ?? [],
    url: `/decision-makers/${maker.id}/`,
    holders: (maker.holders ?? []).map(({ name, from, to = null }) => ({ name, from, to })),
  }),
);
const maker = (id: string) => decisionMakers.find((each) => each.id === id) ?? raise(id);
const ward = (id: string) => wards.find((each) => each.id === id) ?? raise(id);
function raise(id: string): never {
  throw new Error(`The sample register has no ${id}.`);
}

const rule = {
  from: day("2024-05-23"),
  days: 5,
  unit: "working-days",
  clear: false,
  countsFrom: "publication",
  closesAt: "16:00",
  takesEffect: "next-working-day",
} satisfies CallInRule;
function clock(from: string) {
  const reckoning = runCallInClock(rule, day(from), {
    bankHolidays: { division: "england-and-wales", years: [2025, 2026], holidays: [] },
    closures: [],
  });
  if (reckoning.kind !== "computed") throw new Error("no clock");
  return reckoning.clock;
}

export const sampleDecision: Decision = {
  reference: "2026/0143",
  title: "Harbour crossing: award of contract for the swing bridge and its approaches",
  url: "/decisions/2026/0143/",
  regime: "exec-member",
  takenBy: {
    decisionMaker: maker("cabinet-member-transport"),
    nameThen: "Cabinet Member for Transport and Streets",
    holderThen: "Councillor Nusrat Hale",
  },
  status: "recommendations-approved",
  decidedOn: day("2026-11-18"),
  publishedOn: day("2026-11-18"),
  effectiveFrom: day("2026-11-25"),
  isKey: true,
  keyReasons: ["expenditure-or-savings", "two-or-more-wards"],
  keyReasonAsWritten: null,
  wards: { scope: "named", wards: [ward("harbour-east"), ward("harbour-west"), ward("staithe")] },
  callIn: { kind: "open", clock: clock("2026-11-18"), agrees: false },
  urgency: null,
  officerTrigger: null,
  interests: [
    {
      member: "Councillor Ruth Penhallow",
      nature: "Trustee of the lifeboat station, consulted on the works.",
      consulted: true,
      dispensation: "none",
    },
  ],
  alternatives: {
    name: "alternatives",
    heading: "Alternative options considered",
    anchor: "alternative-options-considered",
    html: "",
    text: "",
  },
  reasons: "not-recorded",
  consultees: ["Harbour users’ group", "Residents of Staithe Street", "Wexmere Lifeboat Station"],
  money: [
    {
      amount: parseAmount("£7,481,658"),
      kind: "contract-total",
      years: 5,
      approximate: false,
      note: "Bridge and approaches",
    },
    {
      amount: parseAmount("£93,000"),
      kind: "annual",
      years: null,
      approximate: true,
      note: "Opening and closing the bridge",
    },
  ],
  delegations: [
    {
      limb: "c",
      limbUrl: "/decisions/2026/0143/#limb-c",
      to: maker("director-place"),
      what: "Award the contract for the approaches.",
      inConsultationWith: ["Director of Resources (Section 151 Officer)"],
      expiresOn: day("2027-03-31"),
      usedBy: [],
      state: "unused",
    },
  ],
  exercises: [],
  supersedes: [
    {
      reference: "2025/0101",
      title: "Harbour crossing: temporary ferry",
      limb: "b",
      url: "/decisions/2025/0101/#limb-b",
    },
  ],
  supersededBy: [],
  relatedTo: [
    {
      reference: "2026/0150",
      title: "Winter maintenance of the coast path",
      limb: null,
      url: "/decisions/2026/0150/",
    },
  ],
  topics: ["Transport"],
  contact: { role: "Head of Highways", name: null, email: "highways@wexmere.example", phone: "01632 960123" },
  updated: [
    {
      on: day("2026-11-19"),
      what: "Added Staithe to the wards.",
      why: "It was left out by mistake.",
      by: "Democratic Services",
    },
  ],
  origin: null,
  checked: [],
  body: sampleBody(
    {
      Purpose: ["To award the contract for the crossing that was agreed in principle last year."],
      Decision: [
        "That:",
        [
          "(a)",
          'the tender of the highest-ranked bidder be accepted for the swing bridge, at a price not above £7,481,658 over five years, as set out in <a href="/decisions/2026/0143/report/#para-5">paragraph 5</a> of the report;',
        ],
        ["(b)", "the temporary ferry cease when the bridge opens; and"],
        [
          "(c)",
          "the Director of Place be authorised, in consultation with the Director of Resources, to award the contract for the approaches.",
        ],
      ],
      "Reasons for the decision": [
        "The ferry cannot carry ambulances, and its licence ends on 31 March 2027. The tender is within the sum set aside.",
      ],
      "Alternative options considered": [
        ["1.", "Keep the ferry. Rejected: it carries no vehicles and stops in high winds."],
        ["2.", "A fixed bridge. Rejected: it would close the inner harbour to masts."],
      ],
      "Financial implications": ["The cost falls within the capital programme."],
      "Legal implications": [
        "The contract is above the threshold of the Procurement Act 2023 and was tendered under it.",
      ],
    },
    "limb",
  ),
  sourcePath: "content/decisions/2026/0143-harbour-crossing/decision.md",
};

const report: Report = {
  name: "report",
  reference: "2026/0143",
  title: "Harbour crossing: award of contract",
  url: "/decisions/2026/0143/report/",
  to: maker("cabinet-member-transport"),
  toAsWritten: null,
  from: "Director of Place",
  meetingOn: day("2026-11-18"),
  publishedOn: day("2026-11-10"),
  isKey: true,
  wards: sampleDecision.wards,
  backgroundPapers: [
    { title: "Harbour traffic survey 2025", url: "https://www.wexmere.example/survey", inspectAt: null },
    { title: "Letters from the harbour users’ group", url: null, inspectAt: "The Guildhall, Staithe Street" },
  ],
  money: [],
  contact: sampleDecision.contact,
  updated: [],
  origin: null,
  sourcePath: "",
  body: sampleBody({
    "Purpose of the report": [["1.", "To seek agreement to award the contract for the harbour crossing."]],
    Recommendations: [
      [
        "2.",
        "The Cabinet Member is recommended to accept the tender, to end the ferry, and to authorise the Director of Place to award the contract for the approaches.",
      ],
    ],
    "Reasons for recommendations": [["3.", "The ferry’s licence ends on 31 March 2027."]],
    Background: [
      '<p class="source-gap">The source has no paragraph 4.</p>',
      ["5.", "Four tenders were received. The price of the highest-ranked is £7,481,658."],
      [
        "6.",
        "A very long address, http://www.wexmere.example/harbour/crossing/tenders/2026/evaluation/summary-of-the-evaluation-of-tenders-received.html, and a table follow.",
      ],
      '<div class="table-scroll" role="region" tabindex="0" aria-label="Table 1"><table><thead><tr><th>Bidder</th><th>Price</th><th>Quality score</th><th>Social value score</th><th>Programme in weeks</th></tr></thead><tbody><tr><td>A</td><td>£7,481,658</td><td>61</td><td>9</td><td>84</td></tr><tr><td>B</td><td>£7,902,000</td><td>58</td><td>8</td><td>90</td></tr></tbody></table></div>',
    ],
  }),
};

const notice: Notice = {
  name: "notice",
  reference: "2026/0143",
  title: "Harbour crossing: award of contract",
  url: "/decisions/2026/0143/notice/",
  kind: "key-decision",
  publishedOn: day("2026-10-12"),
  decisionMaker: maker("cabinet-member-transport"),
  decisionDue: { from: day("2026-11-16"), to: day("2026-11-30") },
  keyReasons: ["expenditure-or-savings"],
  wards: sampleDecision.wards,
  documents: ["Report of the Director of Place"],
  copiesFrom: "Democratic Services, The Guildhall, Staithe Street",
  privateReason: null,
  representationsBy: null,
  representations: "not-recorded",
  clearDays: 34,
  contact: null,
  updated: [],
  origin: null,
  sourcePath: "",
  body: sampleBody({ "": ["The contract is for a swing bridge over the inner harbour."] }),
};

const appendixBase = (number: number, title: string) => ({
  number,
  name: `appendix-${number}`,
  reference: "2026/0143",
  title,
  url: `/decisions/2026/0143/appendix-${number}/`,
  origin: null,
  sourcePath: "",
});
const file = {
  name: "appendix-2.pdf",
  type: "pdf",
  sizeInBytes: 1_234_567,
  digest: "0143",
  url: "/decisions/2026/0143/appendix-2.pdf",
  sourcePath: "",
} as const;

export const sampleMatter: Matter = {
  reference: "2026/0143",
  year: 2026,
  number: "0143",
  folderPath: "",
  url: "/decisions/2026/0143/",
  title: sampleDecision.title,
  decision: sampleDecision,
  awaits: null,
  reports: [report],
  notices: [notice],
  appendices: [
    {
      kind: "page",
      ...appendixBase(1, "Scoring of tenders"),
      body: sampleBody({ "": ["How the tenders were scored."] }),
    },
    {
      kind: "file",
      ...appendixBase(2, "Needs assessment"),
      file,
      body: sampleBody({ "": ["What the crossing is needed for."] }),
    },
    {
      kind: "exempt",
      ...appendixBase(3, "Prices of unsuccessful bidders"),
      paragraphs: [3],
      publicInterest: "Publishing losing bids would harm the council’s position in later tenders.",
      resolvedOn: day("2026-11-18"),
      reviewOn: day("2027-11-18"),
    },
    {
      kind: "confidential",
      ...appendixBase(4, "Security of the crossing"),
      ground: "government-terms",
      explanation: "Supplied by the Department for Transport on terms that forbid disclosure.",
    },
  ],
  wards: sampleDecision.wards,
  decisionMaker: maker("cabinet-member-transport"),
  topics: ["Transport"],
  listedOn: day("2026-11-18"),
  listedBy: "decided",
};

interface Variant {
  reference: string;
  title: string;
  on: CalendarDate | null;
  change: Partial<Decision>;
}

function variant({ reference, title, on, change }: Variant): Matter {
  const url = `/decisions/${reference}/`;
  const decision: Decision = {
    ...sampleDecision,
    reference,
    title,
    url,
    decidedOn: on,
    publishedOn: on,
    effectiveFrom: null,
    supersedes: [],
    relatedTo: [],
    delegations: [],
    money: [],
    updated: [],
    ...change,
  };
  const [year = "", number = ""] = reference.split("/");
  return {
    ...sampleMatter,
    reference,
    title,
    url,
    year: Number(year),
    number,
    decision,
    reports: [],
    notices: [],
    appendices: [],
    wards: decision.wards,
    decisionMaker: decision.takenBy?.decisionMaker ?? null,
    listedOn: on,
    listedBy: on && "decided",
  };
}

const transcribed = variant({
  reference: "2025/0101",
  title: "Harbour crossing: temporary ferry",
  on: day("2025-02-14"),
  change: {
    regime: "not-recorded",
    takenBy: {
      decisionMaker: maker("cabinet-member-transport"),
      nameThen: "Cabinet member highways and harbours",
      holderThen: null,
    },
    interests: "not-recorded",
    alternatives: "not-recorded",
    reasons: "not-recorded",
    callIn: { kind: "closed", clock: clock("2025-02-14"), agrees: true },
    effectiveFrom: day("2025-02-24"),
    isKey: null,
    keyReasons: [],
    consultees: [],
    contact: null,
    wards: { scope: "all" },
    supersededBy: [
      { reference: "2026/0143", title: sampleDecision.title, limb: null, url: "/decisions/2026/0143/" },
    ],
    origin: {
      source: "decision-details.html",
      url: "https://democracy.wexmere.example/ieDecisionDetails.aspx?ID=1204",
      publisher: "Former Saltmarsh District Council",
      reference: "24/00093",
      transcribedOn: day("2026-11-22"),
      notRecorded: ["reasons", "interests"],
      notes: ["The source refers to an appendix 2 and holds no documents."],
    },
    body: sampleBody(
      { Decision: ["That:", ["(a)", "a ferry be hired; and"], ["(b)", "it run until a bridge is built."]] },
      "limb",
    ),
  },
});
const proposed = variant({
  reference: "2026/0151",
  title: "Mill Bank allotments: rents from April 2027",
  on: null,
  change: {
    status: "proposed",
    callIn: { kind: "not-eligible", reason: "nothing-decided", explanation: null },
    wards: { scope: "named", wards: [ward("mill-bank")] },
    body: sampleBody({ "Proposed decision": ["That rents rise by three per cent."] }),
  },
});
const calledIn = variant({
  reference: "2026/0150",
  title: "Winter maintenance of the coast path",
  on: day("2026-11-02"),
  change: {
    status: "called-in",
    wards: { scope: "not-recorded" },
    callIn: {
      kind: "called-in",
      clock: clock("2026-11-02"),
      on: day("2026-11-05"),
      by: "Six members of the council",
      grounds: "The consultation did not reach Eelpie Marsh.",
      heardOn: null,
      outcome: null,
    },
  },
});
const refused = variant({
  reference: "2026/0139",
  title: "Licence for the late market in Castle Hythe",
  on: day("2026-10-20"),
  change: {
    status: "refused",
    wards: { scope: "none" },
    takenBy: {
      decisionMaker: maker("licensing-committee"),
      nameThen: "Licensing and Regulatory Committee",
      holderThen: null,
    },
    regime: "council-or-committee",
    isKey: null,
    callIn: { kind: "not-eligible", reason: "not-executive", explanation: null },
    interests: "none-declared",
    alternatives: "none-considered",
  },
});
const undecided: Matter = {
  ...sampleMatter,
  reference: "2026/0152",
  number: "0152",
  url: "/decisions/2026/0152/",
  title: "Library opening hours",
  decision: null,
  reports: [
    {
      ...report,
      title: "Library opening hours",
      url: "/decisions/2026/0152/report/",
      meetingOn: day("2026-12-15"),
    },
  ],
  notices: [{ ...notice, title: "Library opening hours", url: "/decisions/2026/0152/notice/" }],
  appendices: [],
  wards: { scope: "all" },
  listedOn: day("2026-12-15"),
  listedBy: "meeting",
};

export const sampleRegister: Register = {
  council,
  asOf: day("2026-11-22"),
  wards,
  wardMap: null,
  postcodes: [],
  decisionMakers,
  matters: [undecided, sampleMatter, calledIn, refused, transcribed, proposed],
  pages: ["about", "accessibility", "privacy"].map((id) => ({
    id,
    title: id === "about" ? "About this register" : id === "privacy" ? "Privacy" : "Accessibility statement",
    summary: "A page of the sample register.",
    url: `/${id}/`,
    body: sampleBody({ "What this is": ["Some words about it."] }),
  })),
  attachments: [file],
};
