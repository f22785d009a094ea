import { asListed } from "../register/listed-matter.ts";
import { bandsOfWard, countBands, listYearsOfWard, mapBands } from "../register/queries.ts";
import type { Register, Ward } from "../register/register.ts";
import { wardsUrl, wardYearUrl } from "../urls.ts";
import type { PageView, SitePage } from "./page-view.ts";
import { viewPostcodeFinder, viewWardPlace, viewWardsMap } from "./view-places.ts";

/** How many matters of each band a ward's main page shows: all of them are on its pages by year. */
const newestCount = 10;

/** The list of wards, and each ward's main page and pages by year. */
export function* listWardPages(register: Register): Generator<SitePage> {
  const wards = register.wards.map((ward) => ({ ward, ...countBands(bandsOfWard(register, ward)) }));
  const map = viewWardsMap(register);
  yield { url: wardsUrl, view: { kind: "wards", wards, map, finder: viewPostcodeFinder(register) } };
  for (const ward of register.wards) {
    yield { url: ward.url, view: viewWard(register, ward) };
    for (const { year, bands } of listYearsOfWard(register, ward))
      yield {
        url: wardYearUrl(ward.id, year),
        view: { kind: "ward-year", ward, year, matters: mapBands(bands, asListed) },
      };
  }
}

function viewWard(register: Register, ward: Ward): PageView {
  const bands = bandsOfWard(register, ward);
  return {
    kind: "ward",
    ward,
    place: viewWardPlace(register, ward),
    counts: countBands(bands),
    newest: mapBands(bands, (matters) => asListed(matters.slice(0, newestCount))),
    years: listYearsOfWard(register, ward).map((each) => ({ year: each.year, ...countBands(each.bands) })),
  };
}
