import { globSync } from "node:fs";
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

/** The kinds of page that run a script. */
const runsScript: ReadonlySet<PageView["kind"]> = new Set(["home", "search", "compare", "wards"]);

/** Gives the digest of the code that makes one kind of page: a template changed changes the pages it makes, and no others. */
export function createCodeDigester(): (kind: PageView["kind"]) => string {
  const digests = new Map<string, string>();
  return (kind) =>
    digests.getOrInsertComputed(kind, () => digestCode(projectRoot, listModules(kind), sharedCode));
}

function listModules(kind: PageView["kind"]): string[] {
  return [
    viewPath(kind),
    ...(showsBody.has(kind) ? ["src/markdown/parse-body.ts"] : []),
    ...(runsScript.has(kind) ? listScripts() : []),
  ];
}

/**
 * All scripts, whichever a page runs: they are bundled together, so that a change of one can give another's file a new
 * name, which stands in the page.
 */
function listScripts(): string[] {
  return globSync("src/browser/*.ts", { cwd: projectRoot }).sort();
}

/** `decision-maker` is made by `DecisionMakerPage.astro`. */
function viewPath(kind: PageView["kind"]): string {
  const name = kind.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return `src/pages/_views/${name}Page.astro`;
}
