// A thread that reads the words of one attached file at a time.
import { parentPort } from "node:worker_threads";
import type { ReadableType } from "../../src/attachments/attached-text.ts";
import { readAttachedText } from "../../src/attachments/read-attached-text.ts";

// What a reader of PDFs leaves behind of a damaged one is no fault of the next.
process.on("unhandledRejection", () => {});

parentPort?.on("message", async ({ type, bytes }: { type: ReadableType; bytes: Uint8Array }) => {
  parentPort?.postMessage(await readAttachedText(type, bytes));
});
