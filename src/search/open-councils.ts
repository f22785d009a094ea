import { createMergedStart } from "./merge-index.ts";
import { createIndexOpener, openPart, type PlacedPart } from "./open-part.ts";
import { type RegisterSearch, searchIn } from "./open-search.ts";
import { parseOtherFacts } from "./other-pages.ts";
import type { PagefindModule } from "./pagefind-module.ts";
import { type OtherRegister, reachRegister } from "./reach-register.ts";

/** A council whose register is open to be searched. */
export interface OpenCouncil {
  readonly name: string;
  /** Its site, `https://decisions.example.org`; empty for the site this is. */
  readonly origin: string;
  readonly search: RegisterSearch;
}

/** An open council, or a sentence for the reader that says why there is none. */
export type Opened =
  | { readonly kind: "council"; readonly council: OpenCouncil }
  | { readonly kind: "none"; readonly why: string };

/** This council's register, and any other that is asked for. */
export interface Councils {
  readonly own: OpenCouncil;
  /** Opens the register of another site once; asks again for one that could not be had. */
  open(origin: string): Promise<Opened>;
}

/** Opens registers to be searched together, each with the same search as its own site has. */
export function openCouncils(
  loadPagefind: () => Promise<PagefindModule>,
  own: { readonly name: string; readonly parts: readonly PlacedPart[] },
): Councils {
  const openIndex = createIndexOpener(loadPagefind, createMergedStart(own.parts));
  const opened = new Map<string, OpenCouncil>();
  const openOther = ({ name, origin, parts }: OtherRegister): OpenCouncil => {
    const parse = (text: string) => parseOtherFacts(text, origin);
    return { name, origin, search: searchIn(parts.map((part) => openPart(part, openIndex, parse))) };
  };
  return {
    own: { name: own.name, origin: "", search: searchIn(own.parts.map((part) => openPart(part, openIndex))) },
    async open(origin) {
      const known = opened.get(origin);
      if (known !== undefined) return { kind: "council", council: known };
      const reached = await reachRegister(origin);
      if (reached.kind === "none") return reached;
      const council = openOther(reached.register);
      opened.set(origin, council);
      return { kind: "council", council };
    },
  };
}
