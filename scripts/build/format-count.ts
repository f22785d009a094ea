/** A number as people read it: `22,152`. */
export function formatCount(count: number): string {
  return count.toLocaleString("en-GB");
}
