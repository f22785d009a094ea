import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** A register served with something wrong, and the paths it was asked for. */
export interface OddRegister {
  readonly url: string;
  readonly asked: readonly string[];
  stop(): void;
}

/** What is odd about it. */
export interface Oddity {
  /** Other text for a file, which is unpacked first; null for a file that is not there. */
  readonly change?: (path: string, text: string | null) => string | null;
  /** Whether it lets no other site read it. */
  readonly isClosed?: boolean;
}

/** Serves the files of a built site, as another register would that went wrong or means ill. */
export async function serveOddRegister(
  sitePath: string,
  { change = (_, text) => text, isClosed = false }: Oddity,
): Promise<OddRegister> {
  const asked: string[] = [];
  const server = createServer(({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    asked.push(pathname);
    const bytes = read(join(sitePath, pathname));
    const text = bytes === null ? null : unpack(bytes).toString("latin1");
    const changed = change(pathname, text);
    const body = changed === text ? bytes : changed === null ? null : Buffer.from(changed, "latin1");
    response.writeHead(body === null ? 404 : 200, isClosed ? {} : { "access-control-allow-origin": "*" });
    response.end(body ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function read(path: string): Buffer | null {
  return existsSync(path) && statSync(path).isFile() ? readFileSync(path) : null;
}

function unpack(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}
