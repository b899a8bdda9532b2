// A process of its own for the test that kills it: seeds the database of a
// configuration, given as JSON, and says each step on a line.

import type { Config } from '../../src/config.ts';
import { seed } from '../../src/publishing/seed.ts';
import { openStore } from '../../src/store/open-store.ts';

const store = await openStore(JSON.parse(process.argv[2] ?? '') as Config);
const progress = (_: string, done: number) => process.stdout.write(`${done}\n`);
await seed(store, { edition: 2025, progress });
await store.close();
