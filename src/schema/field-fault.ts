import type { z } from "zod";
import type { Problem } from "../problems/problem.ts";

/** One thing zod found wrong, with what is needed to say it well. */
export interface FieldFault {
  issue: z.core.$ZodIssue;
  path: readonly PropertyKey[];
  value: unknown;
  /** The last name in the path, for remedies that show the line as it should be. */
  name: string;
  /** True for an entry of a list, which is shown without a name. */
  isEntry: boolean;
  /** A value as an officer would write it; undefined when the schema gives none. */
  example: unknown;
  /** One entry as an officer would write it, where the field takes a list of sets of fields. */
  entryExample: unknown;
  isRequired: boolean;
  /** For a number where text was wanted: the form that the same digits as text would fail, such as `date`. */
  form: string | null;
}

/** How a fault is told: the id, what is wrong, what to do. */
export interface Told {
  id: Problem["id"];
  message: string;
  remedy: string;
}
