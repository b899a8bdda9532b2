// Where files lie, for the sources in src/ and for what `npm run build` makes of them in dist/ alike: both folders are
// one level below the root.
import { basename, dirname, join } from 'node:path';

/** The folder of the product, with package.json, templates/ and fixtures/. */
export const root = dirname(import.meta.dirname);

/** A file or folder that belongs to the code, such as a style sheet, by its path below src/. The build copies it. */
export function codeFile(path: string): string {
  return join(import.meta.dirname, path);
}

/** How to start a worker thread on a source, named by its path from src/; in the build it is a bundle of that name. */
export function workerThread(source: string): { readonly filename: string; readonly execArgv: string[] } {
  const bundle = `${basename(source, '.ts')}.js`;
  if (!import.meta.filename.endsWith('.ts')) return { filename: codeFile(bundle), execArgv: [] };
  // Tests start many threads and have a build (test/prepare.ts), which loads in a fraction of the time.
  if (process.env.NODE_ENV === 'test') return { filename: join(root, 'dist', bundle), execArgv: [] };
  // A thread does not inherit how its parent came to run TypeScript (tsx, vitest).
  return { filename: codeFile(source), execArgv: ['--import', codeFile('register-tsx.mjs')] };
}
