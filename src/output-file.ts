/** A file of the site that is no page: a feed, a calendar, a table of data. */
export interface OutputFile {
  readonly url: string;
  /** Everything it is made from but the code: equal values give equal files. The bodies of matters stand in it by their names. */
  readonly madeFrom: unknown;
  /** Its text; asked for only where it is not in place already. */
  readonly write: () => string;
}
