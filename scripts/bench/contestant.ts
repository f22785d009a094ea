import type { Command } from "./command.ts";

/**
 * When a contestant is run: on a machine that never built this content; after one decision is published; and again with
 * nothing changed.
 */
export type Phase = "cold" | "one change" | "nothing changed";

/** A part of the work that is measured by itself. */
export interface Stage {
  readonly name: "build" | "search";
  readonly command: Command;
}

/** A contestant ready to run on one content folder. */
export interface Ready {
  /** Its name with its version. */
  readonly title: string;
  readonly stages: readonly Stage[];
  /** Where its site comes to be; null for one that makes none. */
  readonly sitePath: string | null;
  /** What must be away for a cold run, the site besides. */
  readonly keptPaths: readonly string[];
}

/** Ready, or why it cannot take part. */
export type Preparation = Ready | { readonly why: string };

/** Where contestants work. */
export interface Bench {
  readonly contentPath: string;
  /** A folder of the contestant's own, there from one size to the next. */
  readonly workPathOf: (name: string) => string;
}

export interface Contestant {
  readonly name: string;
  readonly title: string;
  readonly isPeer: boolean;
  readonly phases: readonly Phase[];
  readonly prepare: (bench: Bench) => Preparation;
}
