/**
 * The words that must stand beside whatever is made from the ONS Postcode Directory.
 * Source: https://www.ons.gov.uk/methodology/geography/licences
 * @param year of the directory.
 */
export function describeOnsSource(year: number): string {
  return [
    "Source: Office for National Statistics licensed under the Open Government Licence v.3.0.",
    `Contains OS data © Crown copyright and database right ${year}.`,
    `Contains Royal Mail data © Royal Mail copyright and database right ${year}.`,
    `Contains National Statistics data © Crown copyright and database right ${year}.`,
  ].join(" ");
}
