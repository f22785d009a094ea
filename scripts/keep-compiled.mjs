// Keeps compiled code from one command to the next: `node --import ./scripts/keep-compiled.mjs scripts/check.ts`. Half of what
// a command takes that finds nothing to do is reading its own code. Nothing is lost where it cannot be kept.
import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/compiled", import.meta.url)));
