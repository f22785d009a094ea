import { type ProblemId, problemCatalogue } from "./catalogue.ts";

/**
 * `error` must be mended; `review` must be mended or answered with a `checked` entry in the record. Both block a build.
 * `advice` is told by a build, which goes on.
 */
export type Severity = "error" | "review" | "advice";

/** A spot in a content file. Paths are relative to the content folder's parent, lines and columns count from 1. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

/** One thing that is wrong with the content, said so that the officer who wrote it can mend it. */
export interface Problem extends Place {
  id: ProblemId;
  severity: Severity;
  /** The front matter field as the officer spells it, such as `callIn.eligible`; null when no field is meant. */
  field: string | null;
  /** What was expected and what was found, the value quoted as written. */
  message: string;
  /** What to do about it, as an instruction. */
  remedy: string;
}

/** The parts of a problem that differ each time it occurs. */
export interface ProblemDetails {
  field?: string | null;
  message: string;
  remedy: string;
}

/** Makes a problem; its severity comes from the catalogue, so that one id never has two. */
export function problem(id: ProblemId, place: Place, details: ProblemDetails): Problem {
  const { path, line, column } = place;
  const { severity } = problemCatalogue[id];
  return {
    id,
    severity,
    path,
    line,
    column,
    field: details.field ?? null,
    message: details.message,
    remedy: details.remedy,
  };
}

/**
 * Finds where a front matter field stands: its value, or its name where `at` is `key` or the value is set out below it.
 * A path that is absent gives the nearest parent that is there.
 */
export type Locate = (fieldPath: readonly PropertyKey[], at?: "key" | "value") => Place;
