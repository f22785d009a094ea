import { availableParallelism } from "node:os";
import type * as pagefind from "pagefind";
import { searchLanguage } from "../../src/search/pagefind-module.ts";

/** Each is a process of its own, and its memory is that of the largest part: two keep a cold index within 1.5 GB. */
const mostIndexers = Math.min(2, availableParallelism());

const idle = Array.from({ length: mostIndexers }, (_, at) => at);
const waiting: ((indexer: number) => void)[] = [];

/** Hands over an empty index when one can be had, and takes it back with all its memory. */
export async function withIndexer<Result>(
  use: (index: pagefind.PagefindIndex) => Promise<Result>,
): Promise<Result> {
  const indexer = idle.shift() ?? (await new Promise<number>((resolve) => waiting.push(resolve)));
  try {
    return await withNewIndex(await startIndexer(indexer), use);
  } finally {
    const next = waiting.shift();
    if (next) next(indexer);
    else idle.push(indexer);
  }
}

/**
 * Pagefind's module runs one process, one request after another. A query at the end of its address makes a module of
 * its own of it, and so a second process.
 */
function startIndexer(indexer: number): Promise<typeof pagefind> {
  return import(`${import.meta.resolve("pagefind")}?indexer=${indexer}`);
}

async function withNewIndex<Result>(
  { createIndex }: typeof pagefind,
  use: (index: pagefind.PagefindIndex) => Promise<Result>,
): Promise<Result> {
  const { index, errors } = await createIndex({ forceLanguage: searchLanguage });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join("; ")}`);
  try {
    return await use(index);
  } finally {
    await index.deleteIndex();
  }
}
