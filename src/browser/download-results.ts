import type { WordMatch } from "../search/open-part.ts";
import type { KnownValues } from "../search/search-state.ts";
import { getElement } from "./get-element.ts";
import { serialiseResults } from "./results-csv.ts";

let offered: { readonly matches: readonly WordMatch[]; readonly known: KnownValues } | undefined;

/** Offers what was found as a file. It is written only when it is asked for. */
export function offerDownload(matches: readonly WordMatch[], known: KnownValues): void {
  const button = getElement("search-download", HTMLButtonElement);
  if (offered === undefined) button.addEventListener("click", download);
  offered = { matches, known };
  button.hidden = matches.length === 0;
}

function download(): void {
  if (offered === undefined) return;
  const { matches, known } = offered;
  const text = serialiseResults(
    matches.map(({ page }) => page),
    known,
    location.origin,
  );
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  link.download = "search-results.csv";
  link.click();
  // Not before the browser has taken it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
