// A process of its own for the test that kills it: seeds the folder named and says each step on a line.
import { seed } from '../../src/collect/seed.ts';
import { openStore } from '../../src/store/open-store.ts';

const store = await openStore({ databaseUrl: null, dataFolder: process.argv[2] ?? '' });
const progress = (_: string, done: number) => process.stdout.write(`${done}\n`);
await seed(store, { edition: 2025, progress });
await store.close();
