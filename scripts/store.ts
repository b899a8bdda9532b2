// Opens the store that the environment names for the length of one piece of work.
import { readConfig } from '../src/config.ts';
import { openStore, type Store } from '../src/store/open-store.ts';

export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(readConfig(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
