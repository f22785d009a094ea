import { threadId } from "node:worker_threads";

/** A name beside a file to write its next version under: no other process or thread has the same. */
export function beside(path: string): string {
  return `${path}.next-${process.pid}-${threadId}`;
}
