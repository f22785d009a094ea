import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import { stripTypeScriptTypes } from "node:module";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { createDelay, type Line } from "./slow-line.ts";

/** One answer, when it had been sent. */
export interface Sent {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Of the body, as it was sent. */
  readonly bytes: number;
}

export interface FolderServer {
  /** `http://127.0.0.1:43210`, with no slash at its end. */
  readonly address: string;
  /** What was sent since it was last asked: a search runs in a worker, whose requests the page does not see. */
  takeSent(): readonly Sent[];
  close(): Promise<void>;
}

interface Answer {
  readonly type: string;
  readonly body: Buffer;
  readonly isCompressed: boolean;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".ts": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
};

const emptyPage = '<!doctype html><html lang="en-GB"><head><title>Search</title></head><body></body></html>';

/**
 * Serves folders, each under the start of an address: `{ "/pagefind/": "dist/pagefind" }`; of two that fit, the first.
 * Text is compressed, as static hosts do. TypeScript is sent without its types, so that a browser runs the search as it
 * is written. The address `/` is an empty page to run it in, unless a folder is served there.
 */
export async function serveFolders(
  folders: Readonly<Record<string, string>>,
  line: Line | null = null,
): Promise<FolderServer> {
  let sent: Sent[] = [];
  const arrive = createDelay(line);
  const find = rememberAnswers(folders);
  const server = createServer(async ({ url = "/" }, response) => {
    const answer = find(new URL(url, "http://localhost").pathname);
    const bytes = answer?.body.length ?? 0;
    await arrive(bytes);
    send(response, answer);
    sent.push({ at: Date.now(), bytes });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function send(response: ServerResponse, answer: Answer | null): void {
  // An hour, as a static host would say of files that change their name when they change.
  const headers = {
    "content-type": answer?.type ?? "text/plain",
    "cache-control": "max-age=3600",
    ...(answer?.isCompressed ? { "content-encoding": "gzip" } : {}),
  };
  response.writeHead(answer === null ? 404 : 200, headers);
  response.end(answer?.body ?? "");
}

/** A host compresses a file once, and not while somebody waits. */
function rememberAnswers(folders: Readonly<Record<string, string>>): (path: string) => Answer | null {
  const known = new Map<string, Answer | null>();
  return (path) => {
    const answer = known.get(path) ?? readAnswer(path, folders);
    known.set(path, answer);
    return answer;
  };
}

function readAnswer(path: string, folders: Readonly<Record<string, string>>): Answer | null {
  const body = readAt(path, folders) ?? (path === "/" ? Buffer.from(emptyPage) : null);
  if (body === null) return null;
  const type = types[path.endsWith("/") ? ".html" : extname(path)];
  return type === undefined
    ? { type: "application/octet-stream", body, isCompressed: false }
    : { type, body: gzipSync(body), isCompressed: true };
}

function readAt(path: string, folders: Readonly<Record<string, string>>): Buffer | null {
  const start = Object.keys(folders).find((prefix) => path.startsWith(prefix));
  if (start === undefined) return null;
  const file = join(folders[start] ?? "", path.slice(start.length), path.endsWith("/") ? "index.html" : "");
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  return file.endsWith(".ts")
    ? Buffer.from(stripTypeScriptTypes(readFileSync(file, "utf8")))
    : readFileSync(file);
}
