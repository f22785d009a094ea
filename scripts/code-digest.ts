import { digestFiles } from "../src/cache/digest.ts";
import { projectRoot } from "./project-root.ts";

/** All that a check or a build is done by. */
const code = [
  "src/**",
  "public/**",
  "scripts/*.ts",
  "scripts/build/**",
  "scripts/crew/**",
  "astro.config.mjs",
  "package-lock.json",
];

/** One digest for the whole code, and for the Node that runs it: another may format or compress otherwise. */
export function digestAllCode(): string {
  return `${process.version} ${digestFiles(projectRoot, code)}`;
}
