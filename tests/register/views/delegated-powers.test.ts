import { expect, test } from "vitest";
import { countPowers, listDelegatedPowers, listDelegationYears } from "../../../src/register/queries.ts";
import { datedFiles, decisionFile, proposedFiles, quay, registerOf } from "../sample-content.ts";

const delegations = [
  {
    limb: "a",
    to: "director-place",
    what: "Choose the lamps.",
    inConsultationWith: ["Cabinet Member for Streets"],
    expiresOn: "2026-05-31",
  },
  { limb: "b", to: "director-place", what: "Spend up to £40,000." },
];

const several = {
  [`${quay}/decision.md`]: decisionFile({ delegations }),
  ...datedFiles("2026/0002", "2026-04-01", {
    regime: "exec-officer",
    decisionMaker: "director-place",
    exercises: ["2026/0001#b"],
  }),
  ...datedFiles("2025/0002", "2025-06-02", {
    delegations: [{ limb: "a", to: "director-place", what: "Buy a boat." }],
  }),
  ...proposedFiles("2026/0003", { delegations }),
};

const quayDecision = {
  reference: "2026/0001",
  title: "Quay lighting: new lamps",
  url: "/decisions/2026/0001/",
  decidedOn: "2026-03-20",
};
const to = { name: "Director of Place", url: "/decision-makers/director-place/" };

test("delegated powers are the limbs that hand power on, with what was done under each; no proposal hands any", async () => {
  expect(listDelegatedPowers(await registerOf(several))).toEqual([
    {
      year: 2026,
      decision: quayDecision,
      to,
      limb: "a",
      limbUrl: "/decisions/2026/0001/#limb-a",
      what: "Choose the lamps.",
      inConsultationWith: ["Cabinet Member for Streets"],
      expiresOn: "2026-05-31",
      isOver: true,
      usedBy: [],
      state: "expired-unused",
    },
    {
      year: 2026,
      decision: quayDecision,
      to,
      limb: "b",
      limbUrl: "/decisions/2026/0001/#limb-b",
      what: "Spend up to £40,000.",
      inConsultationWith: [],
      expiresOn: null,
      isOver: false,
      usedBy: [{ reference: "2026/0002", title: "Matter 0002", limb: null, url: "/decisions/2026/0002/" }],
      state: "used",
    },
    {
      year: 2025,
      decision: {
        reference: "2025/0002",
        title: "Matter 0002",
        url: "/decisions/2025/0002/",
        decidedOn: "2025-06-02",
      },
      to,
      limb: "a",
      limbUrl: "/decisions/2025/0002/#limb-a",
      what: "Buy a boat.",
      inConsultationWith: [],
      expiresOn: null,
      isOver: false,
      usedBy: [],
      state: "unused",
    },
  ]);
});

test.each([
  ["its last day", "2026-05-31", { used: 1, unused: 2, "expired-unused": 0 }],
  ["the day after", "2026-06-01", { used: 1, unused: 1, "expired-unused": 1 }],
])("a power that was not used has ended after its last day: %s", async (_when, asOf, counts) => {
  expect(countPowers(listDelegatedPowers(await registerOf(several, asOf)))).toEqual(counts);
});

test("delegated powers stand under the year of their decision", async () => {
  const years = listDelegationYears(await registerOf(several));
  expect(years.map(({ year, entries }) => [year, entries.map(({ limb }) => limb)])).toEqual([
    [2026, ["a", "b"]],
    [2025, ["a"]],
  ]);
});
