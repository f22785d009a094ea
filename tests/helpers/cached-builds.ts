import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach } from "vitest";
import { digestFiles } from "../../src/cache/digest.ts";
import { runScript, type ScriptRun } from "./run-script.ts";

/** One matter's content that a test edits and builds again and again, each test in a folder of its own. */
export class CachedBuilds {
  folder = "";

  get content(): string {
    return join(this.folder, "content");
  }

  get cache(): string {
    return join(this.folder, "cache");
  }

  get site(): string {
    return join(this.folder, "site");
  }

  /** Builds with what is kept from the builds before; gives a digest of the whole site. */
  buildCached(): string {
    return this.#build("--cache", this.cache);
  }

  /** Builds with nothing kept but the bundled templates, which no edit of content changes. */
  buildClean(): string {
    const cache = join(this.folder, "empty-cache");
    cpSync(bundled, join(cache, "renderers"), { recursive: true });
    const digest = this.#build("--cache", cache);
    rmSync(cache, { recursive: true });
    return digest;
  }

  countRendered(): number {
    return Number(/\((\d+) rendered/.exec(this.run("--cache", this.cache).out)?.[1]);
  }

  run(...flags: string[]): ScriptRun {
    return runBuild(this.content, this.site, ...flags);
  }

  change(file: string, edit: (text: string) => string): void {
    const path = join(this.content, file);
    writeFileSync(path, edit(readFileSync(path, "utf8")));
  }

  putBack(): void {
    rmSync(this.content, { recursive: true, force: true });
    cpSync(fixture, this.content, { recursive: true });
  }

  #build(...flags: string[]): string {
    const { exitCode, err } = this.run(...flags);
    if (exitCode !== 0) throw new Error(err);
    return digestFiles(this.site, ["**"]);
  }
}

const fixture = "tests/fixtures/one-decision/content";

/** The folder of the bundled templates, as a build keeps them. Every test's first build would bundle the same again. */
let bundled = "";

/** Gives each test of a file a folder to build in, and takes it away again. */
export function useCachedBuilds(): CachedBuilds {
  const builds = new CachedBuilds();
  beforeEach(() => {
    if (bundled === "") bundled = bundleTemplates();
    builds.folder = mkdtempSync(join(tmpdir(), "register-cached-"));
    builds.putBack();
    cpSync(bundled, join(builds.cache, "renderers"), { recursive: true });
  });
  afterEach(() => rmSync(builds.folder, { recursive: true, force: true }));
  afterAll(() => {
    rmSync(bundled, { recursive: true, force: true });
    bundled = "";
  });
  return builds;
}

function bundleTemplates(): string {
  const kept = mkdtempSync(join(tmpdir(), "register-bundled-"));
  const { exitCode, err } = runBuild(
    fixture,
    join(kept, "site"),
    "--cache",
    join(kept, "cache"),
    "--no-search",
  );
  if (exitCode !== 0) throw new Error(err);
  renameSync(join(kept, "cache/renderers"), `${kept}-renderers`);
  rmSync(kept, { recursive: true });
  return `${kept}-renderers`;
}

function runBuild(content: string, out: string, ...flags: string[]): ScriptRun {
  return runScript("build", "--content", content, "--out", out, "--today", "2026-11-22", ...flags);
}
