import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { ResultOf, Task } from "./task.ts";

/** Threads that share out work among them. */
export interface Crew {
  /**
   * Does all tasks, as many at a time as there are threads; results in the order of the tasks. Throws what a task throws.
   * @param tasks each made when a thread is free for it, for all of them at once may want much memory.
   * @param onDone told each task when it is done.
   */
  doAll<One extends Task>(
    tasks: readonly (() => One)[],
    onDone: (task: One) => void,
  ): Promise<ResultOf[One["kind"]][]>;
  close(): Promise<void>;
}

/** More threads than this would want more memory than a small machine has. */
const mostThreads = 8;

/** Short-lived memory is reclaimed sooner than by default: a quarter of a gigabyte less at the peak, and no slower. */
const youngMemory = { maxYoungGenerationSizeMb: 16 };

/** A crew whose threads start when there is first something for them to do. */
export function openCrew(): Crew {
  const size = Math.min(availableParallelism(), mostThreads);
  const workers: Worker[] = [];
  return {
    async doAll(tasks, onDone) {
      while (workers.length < Math.min(size, tasks.length))
        workers.push(new Worker(new URL("worker.ts", import.meta.url), { resourceLimits: youngMemory }));
      return shareOut(workers, tasks, onDone);
    },
    async close() {
      await Promise.all(workers.splice(0).map((worker) => worker.terminate()));
    },
  };
}

async function shareOut<One extends Task>(
  workers: readonly Worker[],
  tasks: readonly (() => One)[],
  onDone: (task: One) => void,
): Promise<ResultOf[One["kind"]][]> {
  const results: ResultOf[One["kind"]][] = new Array(tasks.length);
  const waiting = tasks.entries();
  const work = async (worker: Worker) => {
    for (const [at, makeTask] of waiting) {
      const task = makeTask();
      results[at] = await ask(worker, task);
      onDone(task);
    }
  };
  await Promise.all(workers.map(work));
  return results;
}

/** Sends a worker one task and waits for its answer. */
function ask<One extends Task>(worker: Worker, task: One): Promise<ResultOf[One["kind"]]> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      worker.off("message", onMessage);
      worker.off("error", onError);
    };
    const onMessage = (result: ResultOf[One["kind"]]) => {
      stop();
      resolve(result);
    };
    const onError = (error: unknown) => {
      stop();
      reject(error);
    };
    worker.on("message", onMessage);
    worker.on("error", onError);
    worker.postMessage(task);
  });
}
