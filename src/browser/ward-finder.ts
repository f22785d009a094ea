import type { PublishedPostcodes } from "../open-data/postcodes.ts";
import { postcodesUrl } from "../urls.ts";
import { findWard } from "./find-ward.ts";
import { getElement } from "./get-element.ts";
import { type Saying, sayWard } from "./say-ward.ts";

/** Makes the form of the wards page work: it stays hidden where this does not run. */
const form = getElement("finder-form", HTMLFormElement);
const field = getElement("finder-postcode", HTMLInputElement);
const answer = getElement("finder-answer", HTMLElement);
const { districts = "", area = "", council = "" } = form.dataset;
/** Counts the questions, so that one that is overtaken is not answered. */
let newest = 0;

form.addEventListener("submit", (event) => {
  event.preventDefault();
  void run();
});
form.hidden = false;

async function run(): Promise<void> {
  newest += 1;
  const turn = newest;
  const { kind, saying } = await find();
  if (turn !== newest) return;
  field.setAttribute("aria-invalid", String(kind === "nothing-typed" || kind === "not-a-postcode"));
  answer.replaceChildren(...saying.map(toNode));
}

async function find(): Promise<{ kind: string; saying: Saying }> {
  try {
    const found = await findWard(field.value, districts.split(" "), fetchDistrict);
    return { kind: found.kind, saying: sayWard(found, { area, council }) };
  } catch (cause) {
    console.error(cause);
    return {
      kind: "failed",
      saying: [`The list could not be fetched. Try again, or choose your ${area} from the list.`],
    };
  }
}

async function fetchDistrict(outward: string): Promise<PublishedPostcodes> {
  const url = postcodesUrl(outward);
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} was answered with ${response.status}.`);
  return (await response.json()) as PublishedPostcodes;
}

function toNode(part: Saying[number]): Node | string {
  if (typeof part === "string") return part;
  const link = document.createElement("a");
  link.href = part.url;
  link.textContent = part.name;
  return link;
}
