import { digestCode } from "../../src/cache/digest-code.ts";
import type { PageView } from "../../src/site/page-view.ts";
import { projectRoot } from "../project-root.ts";

/** What every page is rendered by besides its own view. */
export const sharedCode = [
  "astro.config.mjs",
  "package-lock.json",
  "scripts/build/build-renderer.ts",
  "scripts/build/renderer-adapter.ts",
  "scripts/build/renderer-entry.mjs",
  "src/pages/[...path].astro",
] as const;

/** Gives the digest of the code that renders one kind of page: a template changed changes the pages it makes, and no others. */
export function createCodeDigester(): (kind: PageView["kind"]) => string {
  const digests = new Map<string, string>();
  return (kind) =>
    digests.getOrInsertComputed(kind, () => digestCode(projectRoot, [viewPath(kind)], sharedCode));
}

/** `decision-maker` is made by `DecisionMakerPage.astro`. */
function viewPath(kind: PageView["kind"]): string {
  const name = kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `src/pages/_views/${name}Page.astro`;
}
