/**
 * A field as an officer would point to it: `callIn.eligible`, `money[2].amount`.
 * Entries of a list are counted from 1, as people count; null when the path is empty.
 */
export function formatFieldPath(path: readonly PropertyKey[]): string | null {
  if (path.length === 0) return null;
  const parts = path.map((part, at) => {
    if (typeof part === "number") return `[${part + 1}]`;
    return at === 0 ? String(part) : `.${String(part)}`;
  });
  return parts.join("");
}
