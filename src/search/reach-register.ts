import { registerDescriptionUrl, searchPartsUrl } from "../urls.ts";
import type { PlacedPart } from "./open-part.ts";
import { isRecord, placeOtherParts } from "./other-parts.ts";
import { pagefindVersion } from "./pagefind-module.ts";

/** Another council's register, ready to be searched. */
export interface OtherRegister {
  /** The council's name, as its register gives it. */
  readonly name: string;
  /** Its site: `https://decisions.example.org`. */
  readonly origin: string;
  readonly parts: readonly PlacedPart[];
}

/** A register, or a sentence for the reader that says why there is none. */
export type Reached =
  | { readonly kind: "register"; readonly register: OtherRegister }
  | { readonly kind: "none"; readonly why: string };

/** The version of the description that is understood here. Source: `registerDataSchema`. */
const describedVersion = 1;
const patienceInMilliseconds = 10_000;

/** Asks a site whether it is a register that can be searched from here. Never throws. */
export async function reachRegister(address: string): Promise<Reached> {
  const none = (why: string): Reached => ({ kind: "none", why: `${address} ${why}` });
  const answer = await ask(address + registerDescriptionUrl);
  if (answer === null)
    return none("did not answer, or does not let other sites read it, so it was left out.");
  const name = nameOf(answer.json);
  if (!isRecord(answer.json) || name === null)
    return none("does not say that it is a decisions register, so it was left out.");
  if (answer.json["version"] !== describedVersion)
    return none(
      `is a register of another version (${say(answer.json["version"])}; this page reads ${describedVersion}), so it was left out.`,
    );
  // A site may lead to another, as an address without "www." often does.
  const { origin } = new URL(answer.url);
  const parts = placeOtherParts((await ask(origin + searchPartsUrl))?.json, origin);
  if (parts === null) return none("has no search that can be used from here, so it was left out.");
  const version = await readIndexVersion(parts);
  return version === null || version === pagefindVersion
    ? { kind: "register", register: { name, origin, parts } }
    : none(
        `made its index with another version of the search (Pagefind ${say(version)}; this page reads ${pagefindVersion}), so it was left out.`,
      );
}

function nameOf(description: unknown): string | null {
  const council = isRecord(description) ? description["council"] : null;
  const name = isRecord(council) ? council["name"] : null;
  return typeof name === "string" && name.trim() !== "" ? name.slice(0, 200) : null;
}

/** The version that wrote a register's index, by its first part; null where there is no part to differ. */
async function readIndexVersion([part]: readonly PlacedPart[]): Promise<unknown> {
  if (part === undefined) return null;
  const entry = (await ask(`${part.url}pagefind-entry.json?ts=${part.tag}`))?.json;
  return isRecord(entry) ? entry["version"] : undefined;
}

interface Answer {
  /** Undefined where what came is not JSON, or the site says it has no such file. */
  readonly json: unknown;
  /** Where the answer came from in the end. */
  readonly url: string;
}

/** Null where there was no answer that a page may read, in time. */
async function ask(url: string): Promise<Answer | null> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(patienceInMilliseconds) });
    if (response.status >= 500) return null;
    const text = await response.text();
    return { json: response.ok ? parseJson(text) : undefined, url: response.url };
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What another site says, short enough to be said again. */
function say(value: unknown): string {
  return value === undefined ? "not said" : String(value).slice(0, 20);
}
