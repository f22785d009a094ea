import { formatFieldPath } from "../problems/field-path.ts";
import { type Locate, type Problem, problem } from "../problems/problem.ts";
import { quoteValue } from "../problems/quote.ts";

/** Faults that any value can have whatever its field: an entry that stands twice in a list, and text of spaces only. */
export function checkPlainValues(
  value: unknown,
  locate: Locate,
  path: readonly PropertyKey[] = [],
): Problem[] {
  if (Array.isArray(value)) {
    return [
      ...checkRepeats(value, locate, path),
      ...value.flatMap((entry, at) => checkPlainValues(entry, locate, [...path, at])),
    ];
  }
  // A value of no characters at all is told by its schema.
  if (typeof value === "string" && value !== "" && value.trim() === "") return [tellBlank(locate, path)];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inside]) => checkPlainValues(inside, locate, [...path, name]));
}

function tellBlank(locate: Locate, path: readonly PropertyKey[]): Problem {
  return problem("field-empty", locate(path), {
    field: formatFieldPath(path),
    message: "There are only spaces between the quotes.",
    remedy: "Write its value, or delete it.",
  });
}

function checkRepeats(list: readonly unknown[], locate: Locate, path: readonly PropertyKey[]): Problem[] {
  return list.flatMap((entry, at) => {
    const isPlain = typeof entry === "string" || typeof entry === "number";
    if (!isPlain || list.indexOf(entry) === at) return [];
    return [
      problem("list-repeats", locate([...path, at]), {
        field: formatFieldPath([...path, at]),
        message: `${quoteValue(entry)} is already in this list, as entry ${list.indexOf(entry) + 1}.`,
        remedy: "Delete the one that repeats, or correct it.",
      }),
    ];
  });
}
