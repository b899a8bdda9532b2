// Starts a worker that makes books. A worker thread does not inherit how its parent came to run TypeScript (tsx,
// vitest), and `--import tsx` only serves the main thread, so that the loader is registered here.
import { register } from 'tsx/esm/api';

register();
export const { makeFiles } = await import('./make-files.ts');
