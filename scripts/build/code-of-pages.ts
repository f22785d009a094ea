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

/** The kinds of page that show a body, whose HTML is made when it is parsed. */
const showsBody: ReadonlySet<PageView["kind"]> = new Set(["matter", "paper", "written"]);

/** Gives the digest of the code that makes one kind of page: a template changed changes the pages it makes, and no others. */
export function createCodeDigester(): (kind: PageView["kind"]) => string {
  const digests = new Map<string, string>();
  return (kind) =>
    digests.getOrInsertComputed(kind, () => digestCode(projectRoot, listModules(kind), sharedCode));
}

function listModules(kind: PageView["kind"]): string[] {
  return showsBody.has(kind) ? [viewPath(kind), "src/markdown/parse-body.ts"] : [viewPath(kind)];
}

/** `decision-maker` is made by `DecisionMakerPage.astro`. */
function viewPath(kind: PageView["kind"]): string {
  const name = kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `src/pages/_views/${name}Page.astro`;
}
