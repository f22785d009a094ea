import { referencePattern } from "../../schema/values.ts";
import { callInExclusions, callInOutcomes, decisionStatuses, regimes } from "../../schema/vocabulary.ts";
import { type DecisionData, decisionDataSchema } from "../schemas/decision-data.ts";
import type { Cell } from "./serialise-csv.ts";

/** A column of the table of decisions. Types and constraints are those of https://datapackage.org/standard/table-schema/ */
export interface Column {
  readonly name: string;
  readonly type: "string" | "date" | "boolean";
  readonly description: string;
  readonly read: (decision: DecisionData) => Cell;
  readonly format?: "uri";
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

type MakeColumn = (
  name: string,
  description: string,
  read: Column["read"],
  more?: Pick<Column, "format" | "constraints">,
) => Column;

const columnOf =
  (type: Column["type"]): MakeColumn =>
  (name, description, read, more = {}) => ({ name, type, description, read, ...more });
const text = columnOf("string");
const day = columnOf("date");
const yesOrNo = columnOf("boolean");

const { shape } = decisionDataSchema;
const required = { constraints: { required: true } } as const;
const address = { format: "uri", constraints: { required: true } } as const;
const oneOf = (terms: readonly string[]) => ({ constraints: { required: true, enum: terms } }) as const;
const oneOfOrEmpty = (terms: object) => ({ constraints: { enum: Object.keys(terms) } }) as const;
const several = (means: string) => `${means} Several are joined with a semicolon and a space.`;

/** One row for each decision; each column says what it holds. */
export const decisionColumns: readonly Column[] = [
  text("reference", meaningOf("reference"), ({ reference }) => reference, {
    constraints: { required: true, unique: true, pattern: referencePattern.source },
  }),
  text("url", meaningOf("url"), ({ url }) => url, address),
  text("title", meaningOf("title"), ({ title }) => title, required),
  text(
    "decisionMakerId",
    "The id of the post or body that decided. Empty where it is not recorded, or is not one the register lists.",
    ({ decisionMaker }) => decisionMaker?.id ?? null,
  ),
  text(
    "decisionMakerName",
    "The post or body as it was called on the day. Empty where it is not recorded.",
    ({ decisionMaker }) => decisionMaker?.name ?? null,
  ),
  text(
    "decisionMakerHolder",
    "Who held the post on the day. Empty for a body, and where it is not recorded.",
    ({ decisionMaker }) => decisionMaker?.holder ?? null,
  ),
  day("decidedOn", meaningOf("decidedOn"), ({ decidedOn }) => decidedOn),
  day("publishedOn", meaningOf("publishedOn"), ({ publishedOn }) => publishedOn),
  day("effectiveFrom", meaningOf("effectiveFrom"), ({ effectiveFrom }) => effectiveFrom),
  text("status", meaningOf("status"), ({ status }) => status, oneOf(Object.keys(decisionStatuses))),
  yesOrNo("isDecided", meaningOf("isDecided"), ({ isDecided }) => isDecided, required),
  yesOrNo("isKey", meaningOf("isKey"), ({ isKey }) => isKey),
  text("keyReasons", several(meaningOf("keyReasons")), ({ keyReasons }) => join(keyReasons)),
  text(
    "wardScope",
    "Whether it is for all wards, names some, concerns none, or does not say. A blank is never all.",
    ({ wards }) => wards.scope,
    oneOf(shape.wards.shape.scope.options),
  ),
  text("wardNames", several("The wards it names."), ({ wards }) => join(wards.names)),
  text("wardIds", several("Their ids in this register, in the same order."), ({ wards }) => join(wards.ids)),
  text(
    "wardCodes",
    several("Their codes of the Office for National Statistics, in the same order."),
    ({ wards }) => join(wards.codes.map((code) => code ?? "")),
  ),
  text("regime", meaningOf("regime"), ({ regime }) => regime, oneOf(Object.keys(regimes))),
  text(
    "callInState",
    "Whether it can be called in, on the day the file was made.",
    ({ callIn }) => callIn.state,
    oneOf(shape.callIn.shape.state.options),
  ),
  day(
    "callInClosesOn",
    "The last day to call it in, by the council's rule. Empty where there is none to reckon.",
    ({ callIn }) => callIn.closesOn,
  ),
  text(
    "callInReason",
    "Why it cannot be called in, where that is recorded.",
    ({ callIn }) => callIn.reason,
    oneOfOrEmpty(callInExclusions),
  ),
  day(
    "calledInOn",
    "The day it was called in. Empty where it was not.",
    ({ callIn }) => callIn.calledIn?.on ?? null,
  ),
  text(
    "callInOutcome",
    "What came of a call-in. Empty where there was none, and while it is awaited.",
    ({ callIn }) => callIn.calledIn?.outcome ?? null,
    oneOfOrEmpty(callInOutcomes),
  ),
  text(
    "moneyAmounts",
    several("The amounts the decision turns on, as the record writes them."),
    ({ money }) => join(money.map(({ amount }) => amount)),
  ),
  text("moneyInPence", several("The same amounts in pence, in the same order."), ({ money }) =>
    join(money.map(({ inPence }) => String(inPence))),
  ),
  text(
    "moneyKinds",
    several("What each amount is, in the same order: only like is to be added to like."),
    ({ money }) => join(money.map(({ kind }) => kind)),
  ),
  text("topics", several(meaningOf("topics")), ({ topics }) => join(topics)),
  text("exercises", several(meaningOf("exercises")), ({ exercises }) => join(exercises)),
  text("supersedes", several(meaningOf("supersedes")), ({ supersedes }) => join(supersedes)),
  text("supersededBy", several(meaningOf("supersededBy")), ({ supersededBy }) => join(supersededBy)),
  text("relatedTo", several(meaningOf("relatedTo")), ({ relatedTo }) => join(relatedTo)),
  day(
    "lastUpdatedOn",
    "The day of the newest change after publication. Empty where there was none.",
    ({ updated }) => updated.at(-1)?.on ?? null,
  ),
  yesOrNo(
    "isTranscribed",
    "True where the record was transcribed from another system, false where it was written here.",
    ({ origin }) => origin !== null,
    required,
  ),
  text(
    "originUrl",
    "The old address of a transcribed record, where it is known.",
    ({ origin }) => origin?.url ?? null,
  ),
  text(
    "originReference",
    "The number its first publisher gave a transcribed record, as written.",
    ({ origin }) => origin?.reference ?? null,
  ),
  text(
    "notRecorded",
    several("What the law asks for and the source of a transcribed record never recorded."),
    ({ origin }) => join(origin?.notRecorded ?? []),
  ),
  text("dataUrl", meaningOf("dataUrl"), ({ dataUrl }) => dataUrl, address),
];

/** A column of the same name as a fact of the JSON means what that means; where JSON has null, a cell is empty. */
function meaningOf(fact: keyof typeof shape): string {
  return (shape[fact].description ?? "").replace("Null where", "Empty where");
}

/** An empty list leaves its cell empty. */
function join(values: readonly string[]): string | null {
  return values.length === 0 ? null : values.join("; ");
}
