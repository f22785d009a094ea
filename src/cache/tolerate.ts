/**
 * Does something for the next build's sake, whose failure is no failure of this one: a cache may be read-only, on a
 * full disk, or in use by another build.
 * @returns why it could not be done; null when it was.
 */
export function tolerate(keep: () => void): string | null {
  try {
    keep();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
