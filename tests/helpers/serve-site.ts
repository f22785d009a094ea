import { type ChildProcess, spawn } from "node:child_process";

/** A built site that is being served. */
export interface ServedSite {
  /** With no slash at its end. */
  url: string;
  stop(): void;
}

/** Serves a built site with the command an officer uses. */
export async function serveSite(sitePath: string, port: number): Promise<ServedSite> {
  const server = spawn(process.execPath, ["scripts/serve.ts", "--out", sitePath, "--port", String(port)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  return {
    url: await addressOf(server),
    stop: () => {
      server.kill();
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (said: Buffer) => {
      const address = /http:\/\/\S+/.exec(String(said))?.[0];
      if (address) resolve(address.replace(/\/$/, ""));
    });
    server.on("exit", (code) => reject(new Error(`The site was not served (exit ${code}).`)));
  });
}
