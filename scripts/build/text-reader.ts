import { Worker } from "node:worker_threads";
import type { AttachedText, ReadableType, WhyUnreadable } from "../../src/attachments/attached-text.ts";

/** Reads the words of attached files, one after another. */
export interface TextReader {
  read(type: ReadableType, bytes: Uint8Array): Promise<AttachedText>;
  close(): Promise<void>;
}

/** Most files take a tenth of a second; what takes as long as this would hold up the build. */
const timeLimitInMilliseconds = 60_000;

const memoryLimit = { maxOldGenerationSizeMb: 1024 };

/**
 * Opens a reader that has a thread of its own, so that a file which takes too long or too much memory ends that thread
 * and not the build. The thread starts when there is first something to read.
 */
export function openTextReader(limitInMilliseconds = timeLimitInMilliseconds): TextReader {
  let worker: Worker | undefined;
  const stop = async () => {
    await worker?.terminate();
    worker = undefined;
  };
  return {
    async read(type, bytes) {
      worker ??= new Worker(new URL("text-worker.ts", import.meta.url), { resourceLimits: memoryLimit });
      const answer = await ask(worker, { type, bytes }, limitInMilliseconds);
      if (typeof answer === "object") return answer;
      await stop();
      return { kind: "unreadable", why: answer };
    },
    close: stop,
  };
}

/** What the thread answers or, where it ends or is too long about it, why there is no answer. */
async function ask(
  worker: Worker,
  task: { readonly type: ReadableType; readonly bytes: Uint8Array },
  limitInMilliseconds: number,
): Promise<AttachedText | WhyUnreadable> {
  const { promise, resolve } = Promise.withResolvers<AttachedText | WhyUnreadable>();
  const onError = (error: Error & { code?: string }) =>
    resolve(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too-much" : "damaged");
  const timer = setTimeout(() => resolve("too-much"), limitInMilliseconds);
  worker.once("message", resolve);
  worker.once("error", onError);
  worker.postMessage(task);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    worker.off("message", resolve);
    worker.off("error", onError);
  }
}
