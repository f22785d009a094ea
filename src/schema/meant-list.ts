import { formMeantId } from "./meant-id.ts";

/**
 * The list an officer meant who wrote its entries as one text: `harbour-east, staithe`, `(all of it)`, or hyphens with no
 * space after them. Where the list is of ids each entry is given as one. Null where nothing like a list was written.
 */
export function findMeantList(value: unknown, example: unknown): readonly unknown[] | null {
  if (!Array.isArray(example)) return null;
  if (typeof value === "number") return typeof example[0] === "number" ? [value] : null;
  if (typeof value !== "string" || typeof example[0] !== "string") return null;
  const isOfIds = example.every((entry) => formMeantId(String(entry)) === entry);
  if (!isOfIds) return [value];
  const parts = value
    .replace(/^[\s([{]+|[\s)\]}]+$/g, "")
    .split(/\s*[,;]\s*|\s+and\s+|(?:^|\s+)-/)
    .map((part) => part.trim());
  return parts.filter((part) => part !== "").map((part) => formMeantId(part) ?? part);
}
