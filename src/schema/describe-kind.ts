import { stringify } from "yaml";
import { quoteValue } from "../problems/quote.ts";

/** What kind of value an officer wrote, in their words. */
export function describeKind(value: unknown): string {
  if (value === null) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a set of fields";
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "boolean") return `the value ${value}`;
  return quoteValue(value);
}

/** A value as it would be written after a field's name, on one line. */
export function formatYaml(value: unknown): string {
  return stringify(value, { collectionStyle: "flow", flowCollectionPadding: false, lineWidth: 0 }).trim();
}

/** Words with a full stop at their end, and not two where an example has its own. */
export function endSentence(words: string): string {
  return words.endsWith(".") ? words : `${words}.`;
}

/** A field and its value as they would be written, `title: "Harbour crossing: award"`; of an entry of a list, its value. */
export function showField({ name, isEntry }: { name: string; isEntry: boolean }, value: unknown): string {
  return isEntry || name === "" ? formatYaml(value) : `${name}: ${formatYaml(value)}`;
}
