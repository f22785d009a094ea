/** A place on the ground: degrees east, then degrees north (WGS84). Source: RFC 7946, section 3.1.1. */
export type Position = readonly [longitude: number, latitude: number];

/** A line that ends where it begins. */
export type Ring = readonly Position[];

/**
 * Where something lies: the rings round it and the rings round what is not of it. A place is within when it lies inside
 * an odd number of them.
 */
export interface Boundary {
  readonly rings: readonly Ring[];
}
