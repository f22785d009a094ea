import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { digestOf } from "../../src/cache/digest.ts";
import type { Register } from "../../src/register/register.ts";
import { type PublishedSchemaName, publishedSchemas, toJsonSchema } from "../../src/schema/json-schema.ts";
import type { Settings } from "../../src/settings.ts";
import { schemaUrl } from "../../src/urls.ts";
import { fileOf } from "./file-of.ts";
import type { PlannedFile } from "./site-file.ts";

/** Every file of the site that is no page: style sheets and the like, schemas, and attachments. */
export function planFiles(register: Register, settings: Settings, rendererPath: string): PlannedFile[] {
  return [
    ...planClientFiles(join(rendererPath, "client")),
    ...planSchemas(settings),
    ...planAttachments(register, settings),
  ];
}

/** Style sheets and public files, as the bundle has them. */
function planClientFiles(folder: string): PlannedFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ofBytes(relative(folder, path).replaceAll("\\", "/"), readFileSync(path)));
}

/** The front matter of each kind of record, as JSON Schema. */
function planSchemas({ siteUrl }: Settings): PlannedFile[] {
  return (Object.keys(publishedSchemas) as PublishedSchemaName[]).map((name) => {
    const folder = new URL("./", new URL(schemaUrl(name), siteUrl)).href;
    const text = `${JSON.stringify(toJsonSchema(name, folder), null, 2)}\n`;
    return ofBytes(fileOf(schemaUrl(name)), Buffer.from(text));
  });
}

/** Published files are known by when they last changed, so that large ones need not be read to be left as they are. */
function planAttachments({ attachments }: Register, { contentPath }: Settings): PlannedFile[] {
  const contentParent = dirname(resolve(contentPath));
  return attachments.map(({ sourcePath, url }) => {
    const path = join(contentParent, sourcePath);
    const { size, mtimeNs, ctimeNs } = statSync(path, { bigint: true });
    const isSettled = ctimeNs < BigInt(Date.now() - 2000) * 1_000_000n;
    const madeFrom = isSettled ? `${path} ${size} ${mtimeNs} ${ctimeNs}` : digestOf(readFileSync(path));
    return { file: fileOf(url), madeFrom, bytes: () => readFileSync(path) };
  });
}

function ofBytes(file: string, bytes: Uint8Array): PlannedFile {
  return { file, madeFrom: digestOf(bytes), bytes: () => bytes };
}
