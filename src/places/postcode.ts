/** A postcode in its two parts: `BB1` and `1AA`. */
export interface Postcode {
  readonly outward: string;
  readonly inward: string;
}

/** Every postcode there is or has been; two old districts have no digit. Source: BS 7666-0:2006; the ONS Postcode Directory. */
const form = /^(GIR|NPT|[A-Z]{1,2}\d[A-Z\d]?)(\d[A-Z]{2})$/;

/** Takes a postcode apart, however its letters and spaces are written; null for what is none. */
export function parsePostcode(text: string): Postcode | null {
  const [, outward, inward] = form.exec(text.toUpperCase().replace(/[\s.-]/g, "")) ?? [];
  return outward === undefined || inward === undefined ? null : { outward, inward };
}

/** As it is written on a letter: `BB1 1AA`. */
export function formatPostcode({ outward, inward }: Postcode): string {
  return `${outward} ${inward}`;
}
