import { describeForm } from "./describe-format.ts";
import { describeKind, endSentence, showField } from "./describe-kind.ts";
import type { FieldFault, Told } from "./field-fault.ts";
import { findMeantList } from "./meant-list.ts";

const yesWords = ["yes", "y", "on", "true"];
const noWords = ["no", "n", "off", "false"];

/** Says that a value is of the wrong kind, and how to write it in the right one. */
export function describeType(fault: FieldFault, expected: string): Told {
  // `decidedOn: 20260320` and `amount: 500` are numbers to YAML, and slips of form to a person.
  const form = fault.form === null ? null : describeForm(fault.form, String(fault.value));
  return form ?? { id: "field-type", ...describeExpected(fault, expected) };
}

function describeExpected(fault: FieldFault, expected: string): Omit<Told, "id"> {
  const kind = describeKind(fault.value);
  switch (expected) {
    case "boolean":
      return {
        message: `${capitalise(kind)} must be true or false, without quotes.`,
        remedy: askTrueOrFalse(fault),
      };
    case "string":
      return { message: `There is ${kind} here, and it must be text.`, remedy: askText(fault) };
    case "array":
      return { message: `There is ${kind} here, and it must be a list.`, remedy: askList(fault) };
    case "int":
    case "number":
      return {
        message: `${capitalise(kind)} must be a whole number, in digits, without quotes.`,
        remedy: showExample(fault),
      };
    case "object":
      return {
        message: `There is ${kind} here, and it must be a set of fields.`,
        remedy: askSpace(fault.value) ?? showExample(fault),
      };
    default:
      return {
        message: `There is ${kind} here, which this field does not take.`,
        remedy: showExample(fault),
      };
  }
}

function askTrueOrFalse({ name, value }: FieldFault): string {
  const word = typeof value === "string" ? value.trim().toLowerCase() : "";
  const meant = yesWords.includes(word) ? true : noWords.includes(word) ? false : null;
  return meant === null ? `Write ${name}: true or ${name}: false.` : `Write ${name}: ${meant}.`;
}

function askText(fault: FieldFault): string {
  const { value } = fault;
  if (typeof value === "number" || typeof value === "boolean")
    return `Put it in straight double quotes: ${showField(fault, String(value))}.`;
  return Array.isArray(value)
    ? "Write one value after the colon, with no hyphens and no brackets."
    : showExample(fault);
}

/** `eligible:true` under a field is one word to YAML, and a slip of one space to a person. */
function askSpace(value: unknown): string | null {
  const [, name, rest] = /^([A-Za-z]\w*):(\S.*)$/.exec(typeof value === "string" ? value : "") ?? [];
  return name === undefined ? null : `Put a space after the colon: ${name}: ${rest}.`;
}

function askList(fault: FieldFault): string {
  const list = findMeantList(fault.value, fault.example);
  return list === null ? showExample(fault) : `Write it as a list: ${showField(fault, list)}.`;
}

function showExample(fault: FieldFault): string {
  const { example } = fault;
  return example === undefined
    ? "See the table of fields in content/README.md."
    : endSentence(`Write it such as ${showField(fault, example)}`);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
