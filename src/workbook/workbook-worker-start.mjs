// Starts a worker of the pool. A worker thread does not inherit how its parent came to run TypeScript (tsx,
// vitest), and `--import tsx` only serves the main thread, so that the loader is registered here.
import { register } from 'tsx/esm/api';

register();
export const { read, mark, write } = await import('./workbook-worker.ts');
