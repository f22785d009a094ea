import { type CompareState, parseCompareState, serialiseCompareState } from "../search/compare-state.ts";
import { type Councils, type OpenCouncil, type Opened, openCouncils } from "../search/open-councils.ts";
import type { SearchQuery } from "../search/search-query.ts";
import { type SearchState, serialiseSearchState, toQuery } from "../search/search-state.ts";
import { searchUrl } from "../urls.ts";
import { getElement } from "./get-element.ts";
import { loadPagefind, readOwnParts } from "./own-search.ts";
import { openRegisterChoice } from "./register-choice.ts";
import { openSearchForm } from "./search-form.ts";
import { type CouncilPlace, showCouncilsFound, showLooking, showNoCouncils } from "./show-councils.ts";
import { showFaults } from "./show-state.ts";

const resultsOfCouncil = 10;
/** Longer than a whole index takes to come over a slow line. */
const patienceInMilliseconds = 60_000;

const form = openSearchForm();
const choice = openRegisterChoice();
let councils: Promise<Councils> | undefined;
/** Counts the searches, so that one that is overtaken shows nothing. */
let newest = 0;

form.onAsked(() => {
  const asked = serialiseCompareState({ search: form.read(), origins: choice.read() }, choice.listed);
  history.pushState(null, "", asked === "" ? location.pathname : `${location.pathname}?${asked}`);
  void run();
});
addEventListener("popstate", () => void run());
if (location.search !== "") form.fold();
void run();

/** Does what the address says. */
async function run(): Promise<void> {
  newest += 1;
  const turn = newest;
  const params = new URLSearchParams(location.search);
  const { state, faults } = parseCompareState(params, form.known, choice.listed, location.origin);
  form.write(state.search);
  choice.write(state.origins);
  showFaults(faults);
  if (location.search === "") return showNoCouncils();
  await findInEach(state, faults, () => turn === newest);
}

/** Looks in every register at once; one that cannot be searched is left out and keeps no other waiting. */
async function findInEach(
  { search, origins }: CompareState,
  faults: readonly string[],
  isNewest: () => boolean,
): Promise<void> {
  const [place, ...places] = showLooking(1 + origins.length);
  const look = (open: Promise<Opened>, at: CouncilPlace | undefined, name: string) =>
    findInOne(open, search, at, isNewest).catch((cause: unknown) => {
      console.error(cause);
      at?.hide();
      return `${name} could not be searched, so it was left out: its index did not come, is damaged, or is of another version.`;
    });
  const outcomes = await Promise.all([
    look(openOwn(), place, "This register"),
    ...origins.map((origin, at) => look(openOther(origin), places[at], origin)),
  ]);
  if (!isNewest()) return;
  const leftOut = outcomes.filter((outcome) => typeof outcome === "string");
  showFaults([...faults, ...leftOut]);
  showCouncilsFound(
    outcomes.filter((outcome) => typeof outcome === "number"),
    leftOut.length,
  );
}

/** Shows what is found in one register. Gives how much that is, or a sentence that says why nothing could be looked for. */
async function findInOne(
  opening: Promise<Opened>,
  state: SearchState,
  place: CouncilPlace | undefined,
  isNewest: () => boolean,
): Promise<number | string> {
  const opened = await opening;
  if (opened.kind === "none") return opened.why;
  const { council } = opened;
  const query = toQuery(state);
  await inTime(showFirst(council, query, place, isNewest));
  const { matches } = await inTime(council.search.findAll(query));
  if (isNewest()) place?.showCount(council, matches.length, urlOfAll(council, state));
  return matches.length;
}

async function showFirst(
  council: OpenCouncil,
  query: SearchQuery,
  place: CouncilPlace | undefined,
  isNewest: () => boolean,
): Promise<void> {
  const first = await council.search.findFirst(query, resultsOfCouncil);
  const results = await Promise.all(first.map(async (match) => ({ match, page: await match.load() })));
  if (isNewest()) place?.showFirst(council, results, form.known);
}

/** The same search on the council's own site. */
function urlOfAll({ origin }: OpenCouncil, state: SearchState): string {
  return `${origin}${searchUrl}?${serialiseSearchState(state) || "q="}`;
}

function inTime<Value>(slow: Promise<Value>): Promise<Value> {
  const tooLate = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error("A register did not answer in time.")), patienceInMilliseconds),
  );
  return Promise.race([slow, tooLate]);
}

async function openOwn(): Promise<Opened> {
  return { kind: "council", council: (await startCouncils()).own };
}

async function openOther(origin: string): Promise<Opened> {
  const opened = await (await startCouncils()).open(origin);
  if (opened.kind === "council") choice.name(origin, opened.council.name);
  return opened;
}

function startCouncils(): Promise<Councils> {
  const name = getElement("search-results", HTMLElement).dataset["own"] ?? "";
  councils ??= readOwnParts().then((parts) => openCouncils(loadPagefind, { name, parts }));
  return councils;
}
