/**
 * `work` for every item, at most `limit` at a time; results in the order of the items. After an error no new item is
 * taken; it is thrown once those under way have ended.
 */
export async function concurrently<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  // One shared iterator: every worker takes the next item that nobody has.
  const queue = items.entries();
  let failing = false;
  const worker = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failing) return;
      try {
        results[index] = await work(item, index);
      } catch (error) {
        failing = true;
        throw error;
      }
    }
  };
  const workers = Array.from({ length: Math.min(limit, items.length) }, worker);
  const failed = (await Promise.allSettled(workers)).find((ended) => ended.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
  return results;
}
