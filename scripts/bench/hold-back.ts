import { existsSync, readdirSync, renameSync } from "node:fs";
import { join } from "node:path";

/** A decision that is kept out of a content folder until it is published: the one change that is measured. */
export interface HeldBack {
  readonly publish: () => void;
  readonly withhold: () => void;
}

/** Takes the last decided matter, which none points at, out of a content folder and into another. Throws when there is none. */
export function holdBackLastDecision(contentPath: string, asidePath: string): HeldBack {
  const matterPath = findLastDecided(join(contentPath, "decisions"));
  const withhold = () => renameSync(matterPath, asidePath);
  withhold();
  return { withhold, publish: () => renameSync(asidePath, matterPath) };
}

function findLastDecided(decisionsPath: string): string {
  const decided = readdirSync(decisionsPath)
    .flatMap((year) => readdirSync(join(decisionsPath, year)).map((name) => join(decisionsPath, year, name)))
    .filter((matterPath) => existsSync(join(matterPath, "decision.md")));
  const last = decided.sort().at(-1);
  if (last === undefined) throw new Error(`No matter in ${decisionsPath} is decided.`);
  return last;
}
