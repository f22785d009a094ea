import type { ProblemId } from "../problems/catalogue.ts";
import type { ProblemDetails } from "../problems/problem.ts";

/** Something in a file of places that is not as it must be. */
export interface PlaceFault extends Pick<ProblemDetails, "message" | "remedy"> {
  readonly id: ProblemId;
  /** The names and numbers that lead to it: `["features", 3, "geometry", "type"]`. */
  readonly path: readonly (string | number)[];
}
