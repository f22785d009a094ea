/** What matters are about: whom it belongs to, and what may be done with it. */
export interface Subject {
  readonly topic: string;
  readonly memberId: string;
  readonly officerId: string;
  readonly things: readonly string[];
}

export const subjects: readonly Subject[] = [
  {
    topic: "Transport",
    memberId: "cabinet-member-transport",
    officerId: "director-place",
    things: ["bus lane", "crossing", "speed limit", "cycle route", "road closure", "bridge strengthening"],
  },
  {
    topic: "Parking",
    memberId: "cabinet-member-transport",
    officerId: "head-of-highways",
    things: ["car park charges", "residents' parking zone", "waiting restrictions", "loading bays"],
  },
  {
    topic: "Housing",
    memberId: "cabinet-member-housing",
    officerId: "director-housing",
    things: [
      "council homes",
      "temporary accommodation",
      "roof replacement",
      "lettings policy",
      "lease extension",
    ],
  },
  {
    topic: "Schools",
    memberId: "cabinet-member-children",
    officerId: "director-children",
    things: ["primary school expansion", "school transport", "nursery places", "special school building"],
  },
  {
    topic: "Social care",
    memberId: "cabinet-member-health",
    officerId: "director-adults",
    things: [
      "home care framework",
      "care home fees",
      "short breaks",
      "day centre",
      "supported living contract",
    ],
  },
  {
    topic: "Waste and recycling",
    memberId: "cabinet-member-environment",
    officerId: "director-place",
    things: ["recycling centre", "food waste collection", "vehicle replacement", "street cleaning contract"],
  },
  {
    topic: "Parks and leisure",
    memberId: "cabinet-member-culture",
    officerId: "head-of-leisure",
    things: ["play area", "leisure centre operator", "pavilion lease", "allotments", "library opening hours"],
  },
  {
    topic: "Flooding and coast",
    memberId: "cabinet-member-environment",
    officerId: "director-place",
    things: ["flood defence", "culvert renewal", "pumping station", "sea wall repair"],
  },
  {
    topic: "Finance",
    memberId: "cabinet-member-finance",
    officerId: "director-resources",
    things: [
      "write-off of debts",
      "insurance contract",
      "fees and charges",
      "budget monitoring",
      "external audit",
    ],
  },
  {
    topic: "Property",
    memberId: "cabinet-member-finance",
    officerId: "head-of-property",
    things: ["disposal of land", "office lease", "depot purchase", "energy supply", "boiler replacement"],
  },
  {
    topic: "Planning",
    memberId: "cabinet-member-regeneration",
    officerId: "head-of-planning",
    things: [
      "conservation area",
      "development brief",
      "neighbourhood plan",
      "tree preservation",
      "town centre grant",
    ],
  },
  {
    topic: "Licensing",
    memberId: "cabinet-member-community",
    officerId: "head-of-licensing",
    things: ["street trading consents", "taxi tariff", "premises licence", "selective licensing"],
  },
  {
    topic: "Digital services",
    memberId: "cabinet-member-finance",
    officerId: "director-resources",
    things: ["case management system", "telephone contract", "payments service", "records storage"],
  },
];

/** What is to be done, to follow a thing and a colon. */
export const actions: readonly string[] = [
  "award of contract",
  "approval to consult",
  "response to consultation",
  "extension of contract",
  "approval of scheme",
  "review after one year",
  "revised proposals",
  "grant of funding",
  "acceptance of tender",
  "procurement",
  "annual report",
  "next stage",
];
