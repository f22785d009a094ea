import { formatDate } from "../calendar/format-date.ts";
import type { OutputFile } from "../output-file.ts";
import type { PostcodeDistrict, Register, Ward } from "../register/register.ts";

/** A district's postcodes as a browser reads them. */
export interface PublishedPostcodes {
  readonly source: string;
  /** What each ward is called, with its last day where it has had one, and its page. */
  readonly wards: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  /** The ids of wards by the second half of a postcode. */
  readonly postcodes: Readonly<Record<string, readonly string[]>>;
}

/** The wards of postcodes, in a file for each district: `/wards/postcodes/BB1.json`. */
export function* listPostcodeFiles({ postcodes }: Register): Generator<OutputFile> {
  for (const district of postcodes) {
    const published = publishDistrict(district);
    yield { url: district.url, madeFrom: published, write: () => `${JSON.stringify(published)}\n` };
  }
}

function publishDistrict({ source, postcodes }: PostcodeDistrict): PublishedPostcodes {
  const wards = new Map(postcodes.flatMap((each) => each.wards.map((ward) => [ward.id, ward])));
  const byId = [...wards].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    source,
    wards: Object.fromEntries(byId.map(([id, ward]) => [id, { name: nameOf(ward), url: ward.url }])),
    postcodes: Object.fromEntries(postcodes.map((each) => [each.inward, each.wards.map(({ id }) => id)])),
  };
}

function nameOf({ name, validTo }: Ward): string {
  return validTo === null ? name : `${name} (until ${formatDate(validTo)})`;
}
