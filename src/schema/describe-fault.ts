import { askNearest } from "../problems/nearest.ts";
import { quoteValue } from "../problems/quote.ts";
import { describeForm } from "./describe-format.ts";
import { endSentence, formatYaml, showField } from "./describe-kind.ts";
import { describeType } from "./describe-type.ts";
import type { FieldFault, Told } from "./field-fault.ts";
import { findMeantList } from "./meant-list.ts";

/** Says in an officer's words what zod found. Absent and blank come first: they explain every other complaint. */
export function describeFault(fault: FieldFault): Told {
  const { value } = fault;
  if (value === undefined) return describeMissing(fault);
  if (value === null || (typeof value === "string" && value.trim() === "")) return describeEmpty(fault);
  return describeValue(fault);
}

function describeValue(fault: FieldFault): Told {
  const { issue, value } = fault;
  switch (issue.code) {
    case "invalid_type":
      return describeType(fault, issue.expected);
    case "invalid_value":
      return describeChoice(fault, issue.values);
    case "invalid_union":
      return describeUnion(fault);
    case "too_big":
      return describeTooBig(fault, Number(issue.maximum));
    case "too_small":
      return Array.isArray(value)
        ? describeEmptyList(fault)
        : describeRange(`must be at least ${issue.minimum}`, fault);
    case "invalid_format":
      return describeForm(issue.message, String(value)) ?? describeOther(fault);
    default:
      return describeOther(fault);
  }
}

function describeMissing(fault: FieldFault): Told {
  const shown = fault.example === undefined ? `${fault.name}:` : showField(fault, fault.example);
  return {
    id: "field-missing",
    message: "This field must be there.",
    remedy: endSentence(`Add it, such as ${shown}`),
  };
}

/** A name with nothing after it, or with only spaces. */
function describeEmpty(fault: FieldFault): Told {
  const message = fault.isEntry
    ? "There is nothing in this entry."
    : "There is nothing after the field's name.";
  return {
    id: "field-empty",
    message,
    remedy: endSentence(`Write its value${suchAs(fault)}${orDelete(fault)}`),
  };
}

function describeEmptyList(fault: FieldFault): Told {
  return {
    id: "list-empty",
    message: "There is nothing in the list.",
    remedy: `Add an entry${suchAs(fault)}${orDelete(fault)}.`,
  };
}

function suchAs(fault: FieldFault): string {
  return fault.example === undefined ? "" : `, such as ${showField(fault, fault.example)}`;
}

function orDelete({ isRequired, isEntry }: FieldFault): string {
  return isRequired && !isEntry ? "" : "; or delete it";
}

/** A value that is none of the terms of a closed list. */
function describeChoice(fault: FieldFault, terms: readonly unknown[]): Told {
  if (fault.issue.message === "exempt-paragraph") return describeParagraph(fault);
  if (terms.every((term) => typeof term === "boolean")) return describeType(fault, "boolean");
  const listed = terms.map(String);
  const all = listed.length === 1 ? `The only one is ${listed[0]}.` : `It must be ${formatChoice(listed)}.`;
  return {
    id: "value-not-listed",
    message: `${quoteValue(fault.value)} is not one of the words this field takes.`,
    remedy: `${askNearest(String(fault.value), listed)}${all}`,
  };
}

function describeParagraph({ value }: FieldFault): Told {
  const quoted = typeof value === "string" && /^[1-7]$/.test(value);
  return {
    id: "exempt-paragraph-unknown",
    message: quoted
      ? `${quoteValue(value)} must be written without quotes.`
      : `${quoteValue(value)} is not a paragraph of Schedule 12A, which has 1 to 7.`,
    remedy: quoted
      ? `Write ${value}, with no quotes round it.`
      : "Write the number of the paragraph that was relied on, from 1 to 7, without quotes.",
  };
}

/** A value that fits none of a field's forms: a word that is not one of its words, and not a list either. */
function describeUnion(fault: FieldFault): Told {
  const { issue, value, name, example } = fault;
  if (issue.code !== "invalid_union") return describeOther(fault);
  if ("options" in issue && issue.options !== undefined) return describeChoice(fault, issue.options);
  const terms = issue.errors.flat().flatMap((each) => (each.code === "invalid_value" ? each.values : []));
  const takesList = issue.errors
    .flat()
    .some((each) => each.code === "invalid_type" && each.expected === "array");
  const did = askNearest(String(value), terms.map(String));
  const shown = did === "" ? findMeantList(value, example) : Array.isArray(example) ? example : null;
  const entries = shown ?? (fault.entryExample === undefined ? null : [fault.entryExample]);
  const list = entries === null ? "a list" : `a list such as ${formatYaml(entries)}`;
  const forms = formatChoice([...terms.map(String), ...(takesList ? [list] : [])]);
  return {
    id: "value-not-listed",
    message: `${quoteValue(value)} is not what ${name} takes.`,
    remedy: `${did}It must be ${forms}.`,
  };
}

function describeTooBig(fault: FieldFault, limit: number): Told {
  const { value } = fault;
  if (typeof value === "number") return describeRange(`must be at most ${limit}`, fault);
  const [length, unit] =
    typeof value === "string"
      ? [value.length, "characters"]
      : [Array.isArray(value) ? value.length : 0, "entries"];
  return {
    id: "value-too-long",
    message: `This has ${length} ${unit}, and may have at most ${limit}.`,
    remedy: "Shorten it, and put the detail in the text of the record.",
  };
}

function describeRange(rule: string, fault: FieldFault): Told {
  return {
    id: "number-out-of-range",
    message: `The number ${String(fault.value)} ${rule}.`,
    remedy: `Correct the number${suchAs(fault)}.`,
  };
}

/** What no case above knows: a check of a schema's own, whose message is a sentence or else no use to an officer. */
function describeOther(fault: FieldFault): Told {
  const { issue, example, value } = fault;
  const message =
    /\s/.test(issue.message) && issue.code === "custom"
      ? issue.message
      : `${quoteValue(value)} is not written as this field must be.`;
  const remedy =
    example === undefined
      ? "See the table of fields in content/README.md."
      : endSentence(`Write it such as ${showField(fault, example)}`);
  return { id: "field-type", message, remedy };
}

function formatChoice(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
