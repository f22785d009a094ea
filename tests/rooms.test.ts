import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";

/** Who may import whom. `src/<room>` to the rooms it may name; a room may always name itself. */
const mayImport: Record<string, readonly string[]> = {
  problems: [],
  calendar: [],
  urls: [],
  "output-file": [],
  // Where things are, as numbers alone: the register, the page's script and a command all read it.
  places: ["problems"],
  settings: ["calendar"],
  source: ["problems"],
  attachments: ["source", "problems"],
  schema: ["problems", "calendar", "source"],
  markdown: ["problems"],
  register: ["source", "schema", "markdown", "urls", "calendar", "places", "problems"],
  cache: ["attachments", "markdown", "register", "source"],
  import: ["source", "schema", "markdown", "register", "calendar", "problems"],
  search: ["register", "attachments", "schema", "urls", "calendar"],
  // Source, for the media types of published files.
  "open-data": ["register", "schema", "markdown", "source", "urls", "calendar", "output-file"],
  browser: ["search", "open-data", "places", "calendar", "urls"],
  feeds: ["register", "schema", "markdown", "urls", "calendar", "output-file", "words"],
  words: ["register", "schema", "search", "source", "urls", "calendar"],
  site: ["register", "search", "schema", "places", "calendar", "problems", "urls"],
  middleware: ["site"],
  // Open data, for what pages say of themselves to machines and of the files there are.
  pages: [
    "site",
    "browser",
    "search",
    "open-data",
    "register",
    "schema",
    "problems",
    "calendar",
    "urls",
    "layouts",
    "components",
    "words",
    "styles",
    "source",
    "markdown",
  ],
  layouts: ["site", "components", "words", "urls", "styles"],
  components: [
    ...[
      "site",
      "browser",
      "search",
      "register",
      "schema",
      "markdown",
      "source",
      "calendar",
      "urls",
      "problems",
    ],
    "words",
  ],
};

/** Only these may touch the disk. */
const touchesDisk = new Set(["source", "import", "cache"]);

interface ImportLine {
  file: string;
  from: string;
  to: string;
  typeOnly: boolean;
  target: string;
}

const files = globSync("src/**/*.{ts,astro}")
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.endsWith(".d.ts"));
/** What is said to readers is a room of its own within the components: feeds say it too, and it knows nothing of Astro. */
const roomOf = (file: string) =>
  file
    .replace(/^src\/(?:components\/(?=words\/))?/, "")
    .replace(/\.ts$/, "")
    .split("/")[0] ?? "";

function listImports(file: string): ImportLine[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(/^\s*(?:import|export)\s+(type\s+)?[^;]*?from\s+["']([^"']+)["']/gm)].map(
    ([, type, target = ""]) => ({
      file,
      from: roomOf(file),
      to: target.startsWith(".")
        ? roomOf(posix.normalize(join(dirname(file), target).replaceAll("\\", "/")))
        : target,
      typeOnly: type !== undefined,
      target,
    }),
  );
}

const imports = files.flatMap(listImports);

describe("the rooms of src", () => {
  test("import only the rooms the table allows", () => {
    const strays = imports
      .filter(({ target }) => target.startsWith("."))
      .filter(({ from, to }) => from !== to && !mayImport[from]?.includes(to))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strays).toEqual([]);
  });

  test("take of site and search, where they may not ask for it, only the shape of what they are given", () => {
    const strays = imports
      .filter(({ from, to }) => ["components", "layouts"].includes(from) && ["site", "search"].includes(to))
      .filter(({ typeOnly }) => !typeOnly)
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strays).toEqual([]);
  });

  test("leave Astro to site, pages, layouts and components", () => {
    const strays = imports
      .filter(({ to }) => to === "astro" || to.startsWith("astro:") || to.startsWith("@astrojs/"))
      .filter(({ from }) => !["site", "middleware", "pages", "layouts", "components"].includes(from))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strays).toEqual([]);
  });

  test("leave the disk to source, import and cache", () => {
    const strays = imports
      .filter(({ to }) => /^node:(fs|child_process)/.test(to))
      .filter(({ from }) => !touchesDisk.has(from))
      .map(({ file, target }) => `${file} imports ${target}`);
    expect(strays).toEqual([]);
  });

  test("each have a line in the table", () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in mayImport))).toEqual([]);
  });
});
