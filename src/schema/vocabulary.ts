import { z } from "zod";

/** One term of a closed list: how it is shown, and what it means. */
export interface Term {
  label: string;
  means: string;
}

/** A closed list as a schema: only its keys are accepted. */
export function termOf<const Terms extends Record<string, Term>>(terms: Terms) {
  return z.enum(Object.keys(terms) as [keyof Terms & string, ...(keyof Terms & string)[]]);
}

/** The law a decision was taken under. It settles what the record must say. */
export const regimes = {
  "exec-meeting": {
    label: "Executive decision at a meeting",
    means: "Taken by the executive or one of its committees meeting together (SI 2012/2089 reg 12).",
  },
  "exec-member": {
    label: "Executive decision by a member",
    means: "Taken by one member of the executive (SI 2012/2089 reg 13).",
  },
  "exec-officer": {
    label: "Executive decision by an officer",
    means: "An executive decision delegated to an officer (SI 2012/2089 reg 13(4)).",
  },
  "officer-2014": {
    label: "Officer decision under delegation",
    means: "A decision an officer took for the council or a committee (SI 2014/2095 reg 7).",
  },
  "council-or-committee": {
    label: "Decision of council or committee",
    means: "Taken by full council or a committee that is not the executive (LGA 1972 Part VA).",
  },
  "wales-2001": {
    label: "Executive decision, Wales",
    means: "An executive decision of a council in Wales (WSI 2001/2290).",
  },
  "ni-2015": {
    label: "Executive decision, Northern Ireland",
    means: "An executive decision of a council in Northern Ireland (NISR 2015/44).",
  },
  "not-recorded": {
    label: "Not recorded at source",
    means: "Transcribed records only: the source does not say.",
  },
} as const satisfies Record<string, Term>;
export type Regime = keyof typeof regimes;

/** The regimes whose decisions are executive decisions: only these can be key or be called in. */
export const executiveRegimes: readonly Regime[] = [
  "exec-meeting",
  "exec-member",
  "exec-officer",
  "wales-2001",
  "ni-2015",
];

/** What became of the matter, as the record states it. */
export const decisionStatuses = {
  proposed: { label: "Proposed", means: "Put forward and not yet taken." },
  "recommendations-approved": {
    label: "Recommendations approved",
    means: "Agreed as the report recommended.",
  },
  "approved-with-amendments": {
    label: "Approved with amendments",
    means: "Agreed, in words other than those recommended.",
  },
  refused: { label: "Refused", means: "The recommendation was not agreed." },
  deferred: { label: "Deferred", means: "Put off to a later day." },
  "referred-to-council": {
    label: "Referred to council",
    means: "Recommended to full council, which decides.",
  },
  noted: { label: "Noted", means: "The report was received and nothing was decided." },
  withdrawn: { label: "Withdrawn", means: "Taken back by the decision maker; the record stays." },
  "called-in": {
    label: "Called in",
    means: "Called in; the outcome is awaited and the decision has no effect meanwhile.",
  },
  upheld: { label: "Upheld after call-in", means: "Called in, considered by scrutiny, and left to stand." },
  reconsidered: {
    label: "Reconsidered after call-in",
    means: "Called in, and taken again by the decision maker.",
  },
  "not-recorded": {
    label: "Not recorded at source",
    means: "Transcribed records only: the source does not say.",
  },
} as const satisfies Record<string, Term>;
export type DecisionStatus = keyof typeof decisionStatuses;

/** Kinds of decision maker: a post or a body, never a person. */
export const decisionMakerTypes = {
  council: { label: "Full council", means: "All the councillors, meeting as the council." },
  executive: { label: "Cabinet or executive", means: "The executive meeting together." },
  "executive-member": {
    label: "Member of the executive",
    means: "A leader, mayor or cabinet member acting alone.",
  },
  committee: { label: "Committee", means: "A committee or sub-committee of the council." },
  "joint-committee": { label: "Joint committee", means: "A committee of several councils." },
  officer: { label: "Officer", means: "A post held by an employee of the council." },
  "not-recorded": {
    label: "Not recorded at source",
    means: "Transcribed records only: the source names it and does not say what it is.",
  },
} as const satisfies Record<string, Term>;
export type DecisionMakerType = keyof typeof decisionMakerTypes;

/** Why a decision is key: SI 2012/2089 reg 8. */
export const keyReasons = {
  "expenditure-or-savings": {
    label: "Significant expenditure or savings",
    means: "Spending or saving that is significant for the service or function (reg 8(1)(a)).",
  },
  "two-or-more-wards": {
    label: "Significant effect on two or more wards",
    means: "Significant effect on people living or working in two or more wards or divisions (reg 8(1)(b)).",
  },
} as const satisfies Record<string, Term>;
export type KeyReason = keyof typeof keyReasons;

/** Why a decision cannot be called in. */
export const callInExclusions = {
  urgent: { label: "Urgent", means: "Delay would seriously harm the council's or the public's interests." },
  "already-scrutinised": {
    label: "Already scrutinised",
    means: "Scrutiny considered it before it was taken, or it follows a call-in.",
  },
  "not-executive": {
    label: "Not an executive decision",
    means: "Only executive decisions can be called in (LGA 2000 s 9F).",
  },
  "recommendation-to-council": {
    label: "Recommendation to council",
    means: "Full council takes the decision.",
  },
  "not-key": {
    label: "Not a key decision",
    means: "The council's constitution lets only key decisions of this kind be called in.",
  },
  "nothing-decided": {
    label: "Nothing decided",
    means: "Noted, deferred, refused or withdrawn: there is nothing to call in.",
  },
} as const satisfies Record<string, Term>;
export type CallInExclusion = keyof typeof callInExclusions;

/** What came of a call-in. */
export const callInOutcomes = {
  upheld: { label: "Upheld", means: "Scrutiny let the decision stand." },
  reconsidered: { label: "Reconsidered", means: "Sent back; the decision maker took it again." },
  "referred-to-council": {
    label: "Referred to council",
    means: "Scrutiny asked full council to consider it.",
  },
  withdrawn: { label: "Call-in withdrawn", means: "Those who called it in withdrew the request." },
} as const satisfies Record<string, Term>;
export type CallInOutcome = keyof typeof callInOutcomes;

/** The seven descriptions of exempt information in England: LGA 1972 Schedule 12A Part 1. */
export const exemptParagraphs = {
  1: "Information relating to any individual.",
  2: "Information which is likely to reveal the identity of an individual.",
  3: "Information relating to the financial or business affairs of any particular person (including the authority holding that information).",
  4: "Information relating to any consultations or negotiations in connection with a labour relations matter.",
  5: "Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings.",
  6: "Information which reveals that the authority proposes to give a notice or make an order or direction.",
  7: "Information relating to any action taken in connection with the prevention, investigation or prosecution of crime.",
} as const;
export type ExemptParagraph = keyof typeof exemptParagraphs;

/** Why information is confidential: SI 2012/2089 reg 2. There is no public-interest test for it. */
export const confidentialGrounds = {
  "government-terms": {
    label: "Supplied by government in confidence",
    means: "A government department supplied it on terms that forbid disclosure.",
  },
  "forbidden-by-law": {
    label: "Disclosure forbidden by law",
    means: "An enactment or a court order forbids disclosure.",
  },
} as const satisfies Record<string, Term>;
export type ConfidentialGround = keyof typeof confidentialGrounds;

/** What makes an officer's decision one that must be recorded: SI 2014/2095 reg 7(2). */
export const officerTriggers = {
  "express-authorisation": {
    label: "Express authorisation",
    means: "The council or a committee specifically authorised it.",
  },
  "permission-or-licence": {
    label: "Permission or licence",
    means: "General authority, and it grants a permission or licence.",
  },
  "individual-rights": {
    label: "Rights of an individual",
    means: "General authority, and it affects the rights of an individual.",
  },
  "contract-or-spending": {
    label: "Contract or spending",
    means: "General authority, and it awards a contract or spends enough to affect the council's finances.",
  },
} as const satisfies Record<string, Term>;
export type OfficerTrigger = keyof typeof officerTriggers;

/** What an amount of money is, so that only like is ever added to like. */
export const moneyKinds = {
  "contract-total": { label: "Contract, whole term", means: "The value of a contract over its whole life." },
  annual: { label: "Each year", means: "Spending that recurs every year." },
  "one-off": { label: "One-off", means: "Spending that happens once." },
  capital: { label: "Capital", means: "Spending on something that lasts." },
  saving: { label: "Saving", means: "Spending avoided." },
  income: { label: "Income", means: "Money received." },
  grant: { label: "Grant", means: "Money given to, or by, the council for a purpose." },
} as const satisfies Record<string, Term>;
export type MoneyKind = keyof typeof moneyKinds;

/** What a notice gives notice of. */
export const noticeKinds = {
  "key-decision": { label: "Notice of a key decision", means: "28 clear days' notice (SI 2012/2089 reg 9)." },
  "general-exception": {
    label: "General exception notice",
    means: "Five clear days' notice where 28 was impracticable (SI 2012/2089 reg 10).",
  },
  "special-urgency": {
    label: "Special urgency notice",
    means: "Scrutiny's chair agreed the decision cannot reasonably be put off (SI 2012/2089 reg 11).",
  },
  "private-meeting": {
    label: "Notice of a private meeting",
    means: "28 clear days' notice that part of a meeting will be private (SI 2012/2089 reg 5).",
  },
} as const satisfies Record<string, Term>;
export type NoticeKind = keyof typeof noticeKinds;

/** The nations whose law and bank holidays apply. */
export const nations = {
  england: { label: "England", means: "Bank holidays of England and Wales." },
  wales: { label: "Wales", means: "Bank holidays of England and Wales." },
  scotland: { label: "Scotland", means: "No executive regime: decisions of council and committees only." },
  "northern-ireland": { label: "Northern Ireland", means: "Its own regulations and bank holidays." },
} as const satisfies Record<string, Term>;
export type Nation = keyof typeof nations;

/** The statutory fields a transcribed record may state were never recorded by its publisher. */
export const statutoryParts = {
  reasons: { label: "Reasons", means: "Why it was decided." },
  alternatives: {
    label: "Alternative options considered",
    means: "What else was considered, and why it was rejected.",
  },
  interests: { label: "Interests declared", means: "Conflicts of interest declared, and dispensations." },
} as const satisfies Record<string, Term>;
export type StatutoryPart = keyof typeof statutoryParts;
