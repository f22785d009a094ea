import type { Matter } from "../register/register.ts";
import type { Frame, PageView } from "./page-view.ts";

/** Makes a short name of some text, the same for the same text and no other. */
export type Digest = (text: string) => string;

/**
 * Gives each view a digest of everything its page is made from, so that equal digests mean equal pages. A matter is
 * digested once, however many lists it stands in.
 */
export function createViewDigester(frame: Frame, digest: Digest): (view: PageView) => string {
  const frameDigest = digest(JSON.stringify(frame));
  const matterDigests = new WeakMap<object, string>();
  const digestMatter = (matter: Matter): string => {
    const known = matterDigests.get(matter);
    if (known !== undefined) return known;
    const made = digest(JSON.stringify(matter));
    matterDigests.set(matter, made);
    return made;
  };
  const shorten = (_key: string, value: unknown) => (isMatter(value) ? digestMatter(value) : value);
  return (view) => digest(`${frameDigest} ${JSON.stringify(view, shorten)}`);
}

function isMatter(value: unknown): value is Matter {
  return typeof value === "object" && value !== null && "folderPath" in value && "reports" in value;
}
