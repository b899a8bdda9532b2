// Opens the store that the environment names for the length of one piece of work.
import { setFlagsFromString } from 'node:v8';
import { readConfig } from '../src/config.ts';
import { openStore, type Store } from '../src/store/open-store.ts';

export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  optimiseNoWebAssembly();
  const store = await openStore(readConfig(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/**
 * Optimised machine code for the embedded database pays off over hours. A command is done before: compiling it
 * would take a second of processor time and 60 MB, for queries that are not quicker yet.
 */
function optimiseNoWebAssembly(): void {
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--no-wasm-tier-up');
}
