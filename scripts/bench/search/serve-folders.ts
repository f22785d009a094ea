import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";

/** What has been sent since the last count: a search runs in a worker, whose requests the page does not see. */
export interface Sent {
  readonly requests: number;
  readonly bytes: number;
}

export interface FolderServer {
  /** `http://127.0.0.1:43210`, with no slash at its end. */
  readonly address: string;
  /** What was sent since it was last asked. Bodies only. */
  takeCount(): Sent;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
};

const emptyPage = '<!doctype html><html lang="en-GB"><head><title>Search</title></head><body></body></html>';

/**
 * Serves folders, each under the start of an address: `{ "/pagefind/": "dist/pagefind" }`. TypeScript is sent without
 * its types, so that a browser runs the search as it is written. The address `/` is an empty page to run it in.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<FolderServer> {
  let [requests, bytes] = [0, 0];
  const server = createServer(({ url = "/" }, response) => {
    requests += 1;
    bytes += answer(new URL(url, "http://localhost").pathname, folders, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    takeCount: () => {
      const sent = { requests, bytes };
      [requests, bytes] = [0, 0];
      return sent;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Sends what is at a path; gives how many bytes that was. */
function answer(path: string, folders: Readonly<Record<string, string>>, response: ServerResponse): number {
  const body = path === "/" ? Buffer.from(emptyPage) : readAt(path, folders);
  // An hour, as a static host would say of files that change their name when they change.
  const cached = { "cache-control": "max-age=3600" };
  const type = types[path === "/" ? ".html" : extname(path)] ?? "application/octet-stream";
  response.writeHead(body === null ? 404 : 200, { "content-type": type, ...cached });
  response.end(body ?? "");
  return body?.length ?? 0;
}

function readAt(path: string, folders: Readonly<Record<string, string>>): Buffer | null {
  const start = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  const file = start === undefined ? null : join(folders[start] ?? "", path.slice(start.length));
  if (file === null || !existsSync(file) || !statSync(file).isFile()) return null;
  return file.endsWith(".ts")
    ? Buffer.from(stripTypeScriptTypes(readFileSync(file, "utf8")))
    : readFileSync(file);
}
