import type { ListedMatter } from "../register/listed-matter.ts";
import type { Matter } from "../register/register.ts";
import { remember } from "../register/remember.ts";
import type { Frame, PageView } from "./page-view.ts";

/** Makes a short name of some text, the same for the same text and no other. */
export type Digest = (text: string) => string;

/**
 * Gives anything made of the register a digest, so that equal digests mean equal things. A matter is digested once
 * whole and once as lists show it, however many pages and lists it stands in.
 */
export function createDigester(digest: Digest): (value: unknown) => string {
  const digestMatter = remember((matter: Matter | ListedMatter) => digest(JSON.stringify(matter)));
  const shorten = (_key: string, value: unknown) => (isMatter(value) ? digestMatter(value) : value);
  return (value) => digest(JSON.stringify(value, shorten));
}

/** Gives each view a digest of everything its page is made from, so that equal digests mean equal pages. */
export function createViewDigester(
  frame: Frame,
  digestValue: (value: unknown) => string,
): (view: PageView) => string {
  const frameDigest = digestValue(frame);
  return (view) => `${frameDigest} ${digestValue(view)}`;
}

/** Whether a part of a view is a matter, whole or as lists show it: both have these, and nothing else has. */
function isMatter(value: unknown): value is Matter | ListedMatter {
  return typeof value === "object" && value !== null && "listedOn" in value && "reports" in value;
}
