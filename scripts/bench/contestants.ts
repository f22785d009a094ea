import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../project-root.ts";
import { nodeCommand } from "./command.ts";
import type { Bench, Contestant, Phase, Preparation, Stage } from "./contestant.ts";
import { corpusToday } from "./corpus/corpus-years.ts";
import { findHugo } from "./find-hugo.ts";
import { listSizedFiles } from "./folder-size.ts";
import { installPeer, linkDecisions, readPeerVersion } from "./install-peer.ts";

const always: readonly Phase[] = ["cold", "one change", "nothing changed"];
/** A peer does the same work whether one thing changed or nothing. */
const whenSomethingChanged: readonly Phase[] = ["cold", "one change"];

/** Everyone that can be measured, in the order they run. The commands of each are below, and nowhere else. */
export const contestants: readonly Contestant[] = [
  { name: "register", title: "This register", isPeer: false, phases: always, prepare: prepareRegister },
  {
    name: "pages",
    title: "This register, without search",
    isPeer: false,
    phases: always,
    prepare: preparePages,
  },
  {
    name: "check",
    title: "This register, check alone",
    isPeer: false,
    phases: always,
    prepare: prepareCheck,
  },
  { name: "astro", title: "Astro", isPeer: true, phases: whenSomethingChanged, prepare: prepareAstro },
  {
    name: "eleventy",
    title: "Eleventy",
    isPeer: true,
    phases: whenSomethingChanged,
    prepare: prepareEleventy,
  },
  { name: "hugo", title: "Hugo", isPeer: true, phases: whenSomethingChanged, prepare: prepareHugo },
  {
    name: "floor",
    title: "Writing the same files, no more",
    isPeer: false,
    phases: ["cold"],
    prepare: prepareFloor,
  },
];

/** Indexing the search is a part of the register's own build. */
function prepareRegister(bench: Bench): Preparation {
  return { title: "This register, search included", ...prepareBuild(bench, "register", []) };
}

function preparePages(bench: Bench): Preparation {
  return { title: "This register, without search", ...prepareBuild(bench, "pages", ["--no-search"]) };
}

function prepareBuild({ contentPath, workPathOf }: Bench, name: string, flags: readonly string[]) {
  const [sitePath, cachePath] = [join(workPathOf(name), "dist"), join(workPathOf(name), "cache")];
  const args = ["--content", contentPath, "--out", sitePath, "--cache", cachePath, "--today", corpusToday];
  const command = ownCommand("scripts/build.ts", [...args, ...flags]);
  return { stages: [build(command)], sitePath, keptPaths: [cachePath] };
}

/** As the package's own scripts run it. */
function ownCommand(script: string, args: readonly string[]): Stage["command"] {
  return nodeCommand(projectRoot, "--import", ["./scripts/keep-compiled.mjs", script, ...args]);
}

function prepareCheck({ contentPath, workPathOf }: Bench): Preparation {
  const cachePath = join(workPathOf("check"), "cache");
  const args = ["--content", contentPath, "--cache", cachePath, "--today", corpusToday];
  const command = ownCommand("scripts/check.ts", args);
  return {
    title: "This register, check alone",
    stages: [build(command)],
    sitePath: null,
    keptPaths: [cachePath],
  };
}

function prepareAstro({ contentPath, workPathOf }: Bench): Preparation {
  const workPath = workPathOf("astro");
  const why = installPeer("astro", workPath);
  if (why !== null) return { why };
  const environment = { BENCH_CONTENT: contentPath, ASTRO_TELEMETRY_DISABLED: "1" };
  const command = nodeCommand(workPath, "node_modules/astro/bin/astro.mjs", ["build"], environment);
  // Astro finds its packages from the folder it builds into, so that folder is within its own.
  const sitePath = join(workPath, "dist");
  const keptPaths = [".astro", "node_modules/.astro", "node_modules/.vite"].map((path) =>
    join(workPath, path),
  );
  const title = `Astro ${readPeerVersion(workPath, "astro")}, own collections, lean remark`;
  return { title, stages: [build(command), pagefind(sitePath)], sitePath, keptPaths };
}

function prepareEleventy({ contentPath, workPathOf }: Bench): Preparation {
  const workPath = workPathOf("eleventy");
  const why = installPeer("eleventy", workPath);
  if (why !== null) return { why };
  linkDecisions(contentPath, join(workPath, "content"));
  const sitePath = join(workPathOf("eleventy-site"), "dist");
  const command = nodeCommand(workPath, "node_modules/@11ty/eleventy/cmd.cjs", [`--output=${sitePath}`]);
  const title = `Eleventy ${readPeerVersion(workPath, "@11ty/eleventy")}`;
  return { title, stages: [build(command), pagefind(sitePath)], sitePath, keptPaths: [] };
}

function prepareHugo({ contentPath, workPathOf }: Bench): Preparation {
  const workPath = workPathOf("hugo");
  const why = installPeer("hugo", workPath);
  if (why !== null) return { why };
  const hugo = findHugo(workPathOf("hugo-program"));
  if ("why" in hugo) return hugo;
  const [sitePath, cachePath] = [join(workPath, "public"), join(workPath, "cache")];
  const args = [
    "--contentDir",
    join(contentPath, "decisions"),
    "--destination",
    sitePath,
    "--cacheDir",
    cachePath,
  ];
  const stages = [build({ ...hugo, args, cwd: workPath }), pagefind(sitePath)];
  return {
    title: `Hugo ${hugo.version}`,
    stages,
    sitePath,
    keptPaths: [cachePath, join(workPath, "resources")],
  };
}

function prepareFloor({ workPathOf }: Bench): Preparation {
  const likePath = join(workPathOf("register"), "dist");
  if (!existsSync(likePath))
    return { why: "the files are those of this register's site, which was not built" };
  const [listPath, sitePath] = [join(workPathOf("floor"), "files.json"), join(workPathOf("floor"), "dist")];
  writeFileSync(listPath, JSON.stringify(listSizedFiles(likePath)));
  const command = nodeCommand(projectRoot, "scripts/bench/write-floor.ts", [listPath, sitePath]);
  return { title: "Writing the same files, no more", stages: [build(command)], sitePath, keptPaths: [] };
}

function build(command: Stage["command"]): Stage {
  return { name: "build", command };
}

/** Everybody's pages are indexed by the project's own Pagefind. */
function pagefind(sitePath: string): Stage {
  const script = join(projectRoot, "node_modules/pagefind/lib/runner/bin.cjs");
  return { name: "search", command: nodeCommand(projectRoot, script, ["--site", sitePath]) };
}
