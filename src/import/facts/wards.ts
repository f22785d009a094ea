/** What a source says of wards: all of them, some by name, or words that cannot be placed. */
export type WrittenWards =
  | { readonly kind: "all" }
  | { readonly kind: "named"; readonly names: string[] }
  | { readonly kind: "unplaced" }
  | { readonly kind: "blank" };

/** How councils say all wards. A blank never means all. */
const allWards =
  /^\(?(?:all|all wards|all divisions|all electoral divisions|county[- ]?wide|city[- ]?wide|borough[- ]?wide|district[- ]?wide)\)?$/i;

/**
 * Reads a list of wards. Names stand one a line or between semicolons, as ModernGov writes them; a comma or an
 * oblique may be part of a name, so a list that has only those is left unplaced.
 */
export function parseWards(lines: readonly string[]): WrittenWards {
  const names = lines
    .flatMap((line) => line.split(";"))
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0 || names.every((name) => /^(?:none|n\/?a|not applicable|-)\.?$/i.test(name)))
    return { kind: "blank" };
  if (names.some((name) => allWards.test(name)))
    return names.length === 1 ? { kind: "all" } : { kind: "unplaced" };
  return names.some((name) => /,|\band others\b|[.:]/.test(name.replace(/\bst\./gi, "")) || name.length > 60)
    ? { kind: "unplaced" }
    : { kind: "named", names };
}

/** A ward's name as the register keeps it: without the word ward or division. */
export function nameOfWard(written: string): string {
  return written.replace(/\s+(?:ward|division|electoral division)$/i, "");
}
