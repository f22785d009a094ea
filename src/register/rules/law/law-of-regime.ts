import type { DecisionMakerType, Nation, Regime } from "../../../schema/vocabulary.ts";

/** The parts of a written statement of a decision, as the regulations number them. */
type StatementPart = "decision" | "reasons" | "alternatives" | "interests" | "dispensation";

/** What the law of one regime asks of a record. */
export interface LawOfRegime {
  /** The regulation, or section, that asks for each part of the statement; a part that is absent is not asked for. */
  readonly statement: Partial<Record<StatementPart, string>>;
  /** Where call-in comes from; null outside the executive. */
  readonly callIn: string | null;
  /** Where the idea of a key decision comes from; null where there is none. */
  readonly key: string | null;
  /** Whether 28 clear days' notice of key decisions, and a report, are asked for by SI 2012/2089. */
  readonly hasNoticeRules: boolean;
  readonly nations: readonly Nation[];
  readonly makers: readonly DecisionMakerType[];
}

const statementUnder = (regulation: string) => ({
  decision: `${regulation}(a)`,
  reasons: `${regulation}(b)`,
  alternatives: `${regulation}(c)`,
  interests: `${regulation}(d)`,
  dispensation: `${regulation}(e)`,
});

const statementOf = (law: string) => ({
  decision: law,
  reasons: law,
  alternatives: law,
  interests: law,
  dispensation: law,
});

const englishExecutive = {
  callIn: "LGA 2000 s 9F",
  key: "SI 2012/2089 reg 8",
  hasNoticeRules: true,
  nations: ["england"],
} as const;
const outsideExecutive = { callIn: null, key: null, hasNoticeRules: false } as const;
const anyExecutive = ["executive", "executive-member", "officer", "committee", "joint-committee"] as const;

/** Each regime's law. Sources: SI 2012/2089 regs 8 to 14; SI 2014/2095 reg 7; LGA 1972 s 100C; WSI 2001/2290; NISR 2015/44. */
const lawOfRegime: Record<Exclude<Regime, "not-recorded">, LawOfRegime> = {
  "exec-meeting": {
    ...englishExecutive,
    statement: statementUnder("SI 2012/2089 reg 12(2)"),
    makers: ["executive", "committee", "joint-committee"],
  },
  "exec-member": {
    ...englishExecutive,
    statement: statementUnder("SI 2012/2089 reg 13(2)"),
    makers: ["executive-member"],
  },
  "exec-officer": {
    ...englishExecutive,
    statement: statementUnder("SI 2012/2089 reg 13(4)"),
    makers: ["officer"],
  },
  "officer-2014": {
    ...outsideExecutive,
    statement: {
      decision: "SI 2014/2095 reg 7(3)(a)",
      reasons: "SI 2014/2095 reg 7(3)(b)",
      alternatives: "SI 2014/2095 reg 7(3)(c)",
      interests: "SI 2014/2095 reg 7(3)(d)",
    },
    nations: ["england"],
    makers: ["officer"],
  },
  "council-or-committee": {
    ...outsideExecutive,
    statement: { decision: "LGA 1972 s 100C" },
    nations: ["england", "wales", "scotland", "northern-ireland"],
    makers: ["council", "committee", "joint-committee"],
  },
  "wales-2001": {
    statement: statementOf("WSI 2001/2290"),
    callIn: "LGA 2000 s 21",
    key: null,
    hasNoticeRules: false,
    nations: ["wales"],
    makers: anyExecutive,
  },
  "ni-2015": {
    statement: statementOf("NISR 2015/44"),
    callIn: "NISR 2015/44",
    key: "NISR 2015/44",
    hasNoticeRules: false,
    nations: ["northern-ireland"],
    makers: anyExecutive,
  },
};

/** The law of a regime; null where the regime is not recorded. */
export function findLaw(regime: Regime): LawOfRegime | null {
  return regime === "not-recorded" ? null : lawOfRegime[regime];
}
