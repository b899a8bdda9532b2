/**
 * Lets work of at most `limit` bytes together be in memory; what has no room yet waits. Small pieces pass by a large
 * one that waits, so that a hundred ordinary workbooks do not stand behind a few that are stuffed.
 */
export function room(limit: number): <T>(bytes: number, work: () => Promise<T>) => Promise<T> {
  let used = 0;
  let waiting: (() => void)[] = [];
  return async (bytes, work) => {
    while (used > 0 && used + bytes > limit) await new Promise<void>((resolve) => waiting.push(resolve));
    used += bytes;
    try {
      return await work();
    } finally {
      used -= bytes;
      const awake = waiting;
      waiting = [];
      for (const resume of awake) resume();
    }
  };
}
