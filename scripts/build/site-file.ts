import type { SitePage } from "../../src/site/page-view.ts";

/** A page of the site and the name of all it is made from. */
export interface PlannedPage {
  readonly file: string;
  readonly madeFrom: string;
  readonly page: SitePage;
  /** The part of the cache it is kept in: its year, or `lists`. */
  readonly group: string;
}

/** A file of the site that is no page: where its bytes are had when they are wanted. */
export interface PlannedFile {
  readonly file: string;
  readonly madeFrom: string;
  readonly bytes: () => Uint8Array;
}
