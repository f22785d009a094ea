import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatFieldManual, placeFieldManual } from "../src/schema/field-manual.ts";
import { projectRoot } from "./project-root.ts";

/** Writes the field tables of the officers' manual, `content/README.md`, from the schemas. */
const manualPath = join(projectRoot, "content/README.md");
const manual = await readFile(manualPath, "utf8");
await writeFile(manualPath, placeFieldManual(manual, formatFieldManual()));
