import { digestFiles, digestOf } from "../src/cache/digest.ts";
import { openKeptBodies } from "../src/cache/kept-bodies.ts";
import { parseBody } from "../src/markdown/parse-body.ts";
import { type LoadedRegister, loadRegister } from "../src/register/load-register.ts";
import type { Settings } from "../src/settings.ts";
import { projectRoot } from "./project-root.ts";

/** The code that parses a body, and what it calls on: when any of it changes, what it made is made again. */
const parsingCode = ["src/markdown/**", "src/problems/**", "package-lock.json"];

/** Loads the register, taking over the bodies that were parsed before where the settings name a cache. */
export async function loadKeptRegister({ contentPath, today, cachePath }: Settings): Promise<LoadedRegister> {
  if (cachePath === null) return loadRegister(contentPath, today);
  const code = digestOf(`${digestFiles(projectRoot, parsingCode)} ${process.versions.v8}`);
  const bodies = openKeptBodies(cachePath, code, parseBody);
  const loaded = await loadRegister(contentPath, today, bodies.parse);
  bodies.save();
  return loaded;
}
