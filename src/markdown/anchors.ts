/** The anchors of one body. The first to ask for a name has it; what comes later never moves what came before. */
export interface Anchors {
  /** The name itself or, where it is taken, the name told apart: by its part when the parts differ, else `-2nd`, `-3rd` …. */
  readonly claim: (name: string, part: string | null) => string;
  readonly all: ReadonlySet<string>;
}

export function createAnchors(): Anchors {
  const partByAnchor = new Map<string, string | null>();
  const all = new Set<string>();
  const lastCountByName = new Map<string, number>();
  const keep = (anchor: string, part: string | null) => {
    partByAnchor.set(anchor, part);
    all.add(anchor);
    return anchor;
  };
  const claim = (name: string, part: string | null): string => {
    if (!all.has(name)) return keep(name, part);
    const isOfAnotherPart = part !== null && partByAnchor.get(name) !== part;
    return isOfAnotherPart ? claimNumbered(`${part}-${name}`, part) : claimNumbered(name, part);
  };
  const claimNumbered = (name: string, part: string | null): string => {
    if (!all.has(name)) return keep(name, part);
    let count = (lastCountByName.get(name) ?? 1) + 1;
    while (all.has(`${name}-${ordinal(count)}`)) count += 1;
    lastCountByName.set(name, count);
    return keep(`${name}-${ordinal(count)}`, part);
  };
  return { claim, all };
}

/** `h-resource-implications`: begins as no label's or section's anchor can. */
export function headingAnchor(heading: string): string {
  const words = heading
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  const slug = words
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return `h-${slug.slice(0, 80).replace(/-$/, "") || "heading"}`;
}

function ordinal(count: number): string {
  const isTeen = count % 100 >= 11 && count % 100 <= 13;
  const ending = isTeen ? "th" : (["th", "st", "nd", "rd"][count % 10] ?? "th");
  return `${count}${ending}`;
}
