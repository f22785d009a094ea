// One thread of a crew: does a task at a time and answers with what it comes to.
import { parentPort } from "node:worker_threads";
import { doTask } from "./do-task.ts";
import type { Task } from "./task.ts";

parentPort?.on("message", async (task: Task) => {
  parentPort?.postMessage(await doTask(task));
});
