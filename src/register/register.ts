import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CallInClock } from "../calendar/call-in-clock.ts";
import type { RenderedBody, Section } from "../markdown/rendered-body.ts";
import type { Boundary } from "../places/boundary.ts";
import type { Problem } from "../problems/problem.ts";
import type { CouncilFrontMatter } from "../schema/council.ts";
import type { DecisionFrontMatter } from "../schema/decision.ts";
import type { Amount } from "../schema/values.ts";
import type {
  CallInExclusion,
  CallInOutcome,
  ConfidentialGround,
  DecisionMakerType,
  DecisionStatus,
  ExemptParagraph,
  KeyReason,
  MoneyKind,
  NoticeKind,
  OfficerTrigger,
  Regime,
  StatutoryPart,
} from "../schema/vocabulary.ts";
import type { FileType } from "../source/file-types.ts";

/**
 * Everything the council has published, joined: references are objects, lists are sorted, facts are derived.
 * Built once and never changed; every output is a plain function of it. Knows nothing of Astro.
 */
export interface Register {
  readonly council: Council;
  /** The day "now" means in every derived fact. */
  readonly asOf: CalendarDate;
  readonly wards: readonly Ward[];
  /** Where wards lie, those whose boundaries the council gives; by ward, in the order of `wards`. */
  readonly wardMap: WardMap | null;
  /** By postcode district, sorted. */
  readonly postcodes: readonly PostcodeDistrict[];
  readonly decisionMakers: readonly DecisionMaker[];
  /** Newest first: by the day decided or, before there is a decision, the latest day the matter was published. */
  readonly matters: readonly Matter[];
  readonly pages: readonly ContentPage[];
  /** Files published as they stand: where each is on disk, and its public path. */
  readonly attachments: readonly PublishedFile[];
}

export type Council = CouncilFrontMatter;

export interface Ward {
  readonly id: string;
  readonly name: string;
  readonly code: string | null;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Oldest first. */
  readonly formerNames: readonly { readonly name: string; readonly until: CalendarDate }[];
  readonly url: string;
}

/** The boundaries of wards. They stand apart from the wards: a matter that names one must not carry its outline. */
export interface WardMap {
  readonly boundaries: readonly WardBoundary[];
  /** Whose the boundaries are, to be said beside them. */
  readonly source: string | null;
}

export interface WardBoundary extends Boundary {
  readonly ward: Ward;
}

/** Which wards the postcodes of one district lie in. */
export interface PostcodeDistrict {
  /** The first half of its postcodes: `BB1`. */
  readonly outward: string;
  readonly url: string;
  readonly source: string;
  /** By the second half of each postcode, sorted; a postcode may lie in several wards. */
  readonly postcodes: readonly { readonly inward: string; readonly wards: readonly Ward[] }[];
}

export interface DecisionMaker {
  readonly id: string;
  readonly name: string;
  readonly type: DecisionMakerType;
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Oldest first. */
  readonly formerNames: readonly { readonly name: string; readonly until: CalendarDate }[];
  /** Oldest first. */
  readonly holders: readonly Holder[];
  readonly url: string;
}

export interface Holder {
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** Who decided, as they were called and held on that day. */
export interface TakenBy {
  /** Null where a transcribed source names a decision maker that the register does not list. */
  readonly decisionMaker: DecisionMaker | null;
  /** The post's or body's name on the day, or the source's own words where it has them. */
  readonly nameThen: string;
  /** The holder of a post on the day; null for a body, or where no holder is known. */
  readonly holderThen: string | null;
}

/**
 * Which wards: blank never means all. `named` is sorted by name and never empty; each ward has the name it had on the
 * day of the record.
 */
export type WardScope =
  | { readonly scope: "all" }
  | { readonly scope: "none" }
  | { readonly scope: "not-recorded" }
  | { readonly scope: "named"; readonly wards: readonly Ward[] };

/** One matter: everything in one folder, from notice to effect. */
export interface Matter {
  readonly reference: string;
  readonly year: number;
  readonly number: string;
  /** The folder, relative to the content folder's parent, for messages and provenance. */
  readonly folderPath: string;
  readonly url: string;
  /** The decision's title or, before there is one, the newest report's or the leading notice's. */
  readonly title: string;
  readonly decision: Decision | null;
  /** In file order: report, report-2 … */
  readonly reports: readonly Report[];
  /** By number, as numbers: 2 before 10. */
  readonly appendices: readonly Appendix[];
  /** In file order. */
  readonly notices: readonly Notice[];
  /** The wards of the foremost record that gives them: decision, newest report, leading notice. */
  readonly wards: WardScope;
  /** Who decided or, before that, who is to decide. */
  readonly decisionMaker: DecisionMaker | null;
  readonly topics: readonly string[];
  /** The day the matter is listed under: decided, else meeting, else first published. Null only when nothing is recorded. */
  readonly listedOn: CalendarDate | null;
  /** What the matter still wants: a decision, or a record of one that was due and is not held. Null once decided. */
  readonly awaits: "decision" | "record" | null;
  /** What that day is. */
  readonly listedBy: "decided" | "meeting" | "published" | null;
}

/** A pointer to another matter, or to one limb of its decision. */
export interface MatterLink {
  readonly reference: string;
  readonly title: string;
  readonly limb: string | null;
  /** With `#limb-c` when a limb is meant. */
  readonly url: string;
}

/** The record of a decision. A null fact is one its transcribed source never recorded. */
export interface Decision {
  readonly reference: string;
  readonly title: string;
  readonly url: string;
  readonly regime: Regime;
  readonly takenBy: TakenBy | null;
  readonly status: DecisionStatus;
  readonly decidedOn: CalendarDate | null;
  readonly publishedOn: CalendarDate | null;
  readonly effectiveFrom: CalendarDate | null;
  readonly isKey: boolean | null;
  readonly keyReasons: readonly KeyReason[];
  readonly keyReasonAsWritten: string | null;
  readonly wards: WardScope;
  readonly callIn: CallInState;
  readonly urgency: DecisionFrontMatter["urgency"] | null;
  readonly officerTrigger: OfficerTrigger | null;
  readonly interests:
    | "none-declared"
    | "not-recorded"
    | NonNullable<Exclude<DecisionFrontMatter["interests"], string>>;
  readonly alternatives: "none-considered" | "not-recorded" | Section;
  readonly reasons: "not-recorded" | Section;
  readonly consultees: readonly string[];
  readonly money: readonly Money[];
  readonly delegations: readonly Delegation[];
  /** The limbs of earlier decisions it was taken under. */
  readonly exercises: readonly MatterLink[];
  readonly supersedes: readonly MatterLink[];
  readonly supersededBy: readonly MatterLink[];
  readonly relatedTo: readonly MatterLink[];
  readonly topics: readonly string[];
  readonly contact: Contact | null;
  /** Oldest first. */
  readonly updated: readonly Update[];
  readonly origin: Origin | null;
  readonly checked: readonly Check[];
  readonly body: RenderedBody;
  readonly sourcePath: string;
}

/**
 * Whether a decision can still be challenged. `open` and `closed` carry the clock's working; the recorded effective
 * date stays beside it and is never repaired.
 */
export type CallInState =
  | { readonly kind: "not-recorded" }
  | {
      readonly kind: "not-eligible";
      readonly reason: CallInExclusion | null;
      readonly explanation: string | null;
    }
  /** Eligible, but the council gives no rule for that day, or the publication date is not recorded. */
  | {
      readonly kind: "eligible-unclocked";
      /** The recorded day it took effect, once that day has come: from then on it can no longer be called in. */
      readonly tookEffectOn: CalendarDate | null;
    }
  | { readonly kind: "open"; readonly clock: CallInClock; readonly agrees: boolean | null }
  | { readonly kind: "closed"; readonly clock: CallInClock; readonly agrees: boolean | null }
  | {
      readonly kind: "called-in";
      readonly clock: CallInClock | null;
      readonly on: CalendarDate;
      readonly by: string;
      readonly grounds: string;
      readonly heardOn: CalendarDate | null;
      readonly outcome: CallInOutcome | null;
    };

export interface Money {
  readonly amount: Amount;
  readonly kind: MoneyKind;
  readonly years: number | null;
  readonly approximate: boolean;
  readonly note: string | null;
}

/** A limb that hands power on, and what was done under it. */
export interface Delegation {
  readonly limb: string;
  readonly limbUrl: string;
  readonly to: DecisionMaker;
  readonly what: string;
  readonly inConsultationWith: readonly string[];
  readonly expiresOn: CalendarDate | null;
  /** Later decisions taken under it, oldest first. */
  readonly usedBy: readonly MatterLink[];
  readonly state: "used" | "unused" | "expired-unused";
}

export interface Contact {
  readonly role: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Update {
  readonly on: CalendarDate;
  readonly what: string;
  readonly why: string | null;
  readonly by: string | null;
}

export interface Origin {
  readonly source: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly reference: string | null;
  readonly transcribedOn: CalendarDate | null;
  readonly notRecorded: readonly StatutoryPart[];
  /** Oddities of the source, those its importer noted and those found on reading it. */
  readonly notes: readonly string[];
}

export interface Check {
  readonly id: string;
  readonly by: string;
  readonly why: string;
}

/** What the decision maker was given. Its recommendations are never shown as a decision. */
export interface Report {
  /** `report`, `report-2` …: its file and the end of its address. */
  readonly name: string;
  readonly reference: string;
  readonly title: string;
  readonly url: string;
  readonly to: DecisionMaker | null;
  readonly toAsWritten: string | null;
  readonly from: string | null;
  readonly meetingOn: CalendarDate | null;
  readonly publishedOn: CalendarDate | null;
  readonly isKey: boolean | null;
  readonly wards: WardScope;
  readonly backgroundPapers:
    | "none"
    | "not-recorded"
    | readonly { readonly title: string; readonly url: string | null; readonly inspectAt: string | null }[];
  readonly money: readonly Money[];
  readonly contact: Contact | null;
  readonly updated: readonly Update[];
  readonly origin: Origin | null;
  readonly body: RenderedBody;
  readonly sourcePath: string;
}

interface AppendixBase {
  readonly number: number;
  /** `appendix-2`. */
  readonly name: string;
  readonly reference: string;
  readonly title: string;
  readonly url: string;
  readonly origin: Origin | null;
  readonly sourcePath: string;
}

/** An appendix. Withheld ones are listed, never published: LGA 1972 Schedule 12A; SI 2012/2089 reg 20(3). */
export type Appendix =
  | (AppendixBase & { readonly kind: "page"; readonly body: RenderedBody })
  | (AppendixBase & { readonly kind: "file"; readonly file: PublishedFile; readonly body: RenderedBody })
  | (AppendixBase & {
      readonly kind: "exempt";
      readonly paragraphs: readonly ExemptParagraph[];
      readonly publicInterest: string;
      readonly resolvedOn: CalendarDate | null;
      readonly reviewOn: CalendarDate | null;
    })
  | (AppendixBase & {
      readonly kind: "confidential";
      readonly ground: ConfidentialGround;
      readonly explanation: string;
    });

export interface PublishedFile {
  readonly name: string;
  readonly type: FileType;
  readonly sizeInBytes: number;
  /** The SHA-256 of its bytes, in hexadecimal. */
  readonly digest: string;
  readonly url: string;
  /** Where it is, relative to the content folder's parent. */
  readonly sourcePath: string;
}

export interface Notice {
  /** `notice`, `notice-2` …. */
  readonly name: string;
  readonly reference: string;
  readonly title: string;
  readonly url: string;
  readonly kind: NoticeKind;
  readonly publishedOn: CalendarDate;
  readonly decisionMaker: DecisionMaker | null;
  readonly decisionDue: { readonly from: CalendarDate; readonly to: CalendarDate | null } | null;
  readonly keyReasons: readonly KeyReason[];
  readonly wards: WardScope;
  readonly documents: "none" | "not-recorded" | readonly string[];
  readonly copiesFrom: string | null;
  readonly privateReason: string | null;
  readonly representationsBy: CalendarDate | null;
  readonly representations:
    | "none-received"
    | "not-recorded"
    | readonly { readonly received: string; readonly response: string }[];
  /** Clear days between publication and the decision, or the first day it is due; null when neither is known. */
  readonly clearDays: number | null;
  readonly contact: Contact | null;
  readonly updated: readonly Update[];
  readonly origin: Origin | null;
  readonly body: RenderedBody;
  readonly sourcePath: string;
}

export interface ContentPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly url: string;
  readonly body: RenderedBody;
}

/** What reading a content folder gives: a register only when nothing is wrong. */
export type RegisterResult =
  | { readonly ok: true; readonly register: Register }
  | { readonly ok: false; readonly problems: readonly Problem[] };
