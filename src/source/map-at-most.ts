/** Maps a list through an asynchronous function, at most `atOnce` at a time, keeping the order of the list. */
export async function mapAtMost<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  map: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length);
  const waiting = items.entries();
  const work = async () => {
    for (const [at, item] of waiting) results[at] = await map(item);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, work));
  return results;
}
