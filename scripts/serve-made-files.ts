import { createReadStream } from "node:fs";
import { dirname, extname, join, resolve } from "node:path";
import type { Connect } from "vite";
import { takeOver } from "../src/site/hand-over.ts";
import { fileTypes } from "../src/source/file-types.ts";
import { listOutputs } from "./build/list-outputs.ts";

/** Answers, in the live preview, for the files a build would copy beside their matter. */
export function serveAttachments(contentPath: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request);
    const file = takeOver()?.attachments.find(({ url }) => url === path);
    if (!file) return next();
    response.setHeader("Content-Type", fileTypes[file.type].mediaType);
    createReadStream(join(dirname(resolve(contentPath)), file.sourcePath)).pipe(response);
  };
}

const mediaTypes: Readonly<Record<string, string>> = {
  ".atom": "application/atom+xml; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
};

/** Answers, in the live preview, for the files a build would make from the register: each is made when it is asked for. */
export function serveOutputs(siteUrl: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request);
    const mediaType = mediaTypes[extname(path)];
    const register = mediaType === undefined ? null : takeOver();
    const output = register && listOutputs(register, siteUrl).find(({ url }) => url === path);
    if (!output || mediaType === undefined) return next();
    response.setHeader("Content-Type", mediaType);
    response.end(output.write());
  };
}

function pathOf({ url = "" }: Connect.IncomingMessage): string {
  return decodeURI(url).split("?")[0] ?? "";
}
