import type { WordMatch } from "../search/open-part.ts";
import type { KnownValues } from "../search/search-state.ts";
import { getElement } from "./get-element.ts";
import { serialiseResults } from "./results-csv.ts";

const button = getElement("search-download", HTMLButtonElement);
const offer = button.textContent;
let offered: { readonly matches: readonly WordMatch[]; readonly known: KnownValues } | undefined;
button.addEventListener("click", () => void download());

/** Offers what was found as a file. It is written, and titles fetched for it, only when it is asked for. */
export function offerDownload(matches: readonly WordMatch[], known: KnownValues): void {
  offered = { matches, known };
  button.textContent = offer;
  button.hidden = matches.length === 0;
}

async function download(): Promise<void> {
  if (offered === undefined) return;
  const { matches, known } = offered;
  try {
    const titled = matches.map(async ({ page, readTitle }) => ({ page, title: await readTitle() }));
    save(serialiseResults(await Promise.all(titled), known, location.origin));
    button.textContent = offer;
  } catch (cause) {
    console.error(cause);
    button.textContent = "The titles of these results could not be fetched. Try again";
  }
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = "search-results.csv";
  link.click();
  // Not before the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
