// A process of its own for the tests of starting and locking: opens the store of the folder named, says so, and
// closes it when its input ends.

import { Problem } from '../../src/problem.ts';
import { openStore } from '../../src/store/open-store.ts';

try {
  const store = await openStore({ databaseUrl: null, dataFolder: process.argv[2] ?? '' });
  process.stdout.write('open\n');
  process.stdin.resume().on('end', () => store.close());
} catch (error) {
  process.stdout.write(error instanceof Problem ? `${error.code}: ${error.detail}\n` : `${error}\n`);
}
