// `node scripts/start.mjs COMMAND …` runs scripts/COMMAND.ts, quickly: as one bundle that is made anew whenever
// a source has changed. Where no bundle can be kept, tsx translates the sources one by one.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { freshBundle } from './bundle.mjs';
import { runBundle } from './run-bundle.mjs';

// Optimised machine code for the embedded database pays off over hours. A command is done before: compiling it
// would take a second of processor time and 60 MB, for queries that are not quicker yet. Said before anything is
// loaded, because kept code is good for the same settings only.
setFlagsFromString('--no-wasm-dynamic-tiering');
setFlagsFromString('--no-wasm-tier-up');
// Nor does all of it need to be looked through before the few functions that a command calls.
setFlagsFromString('--wasm-lazy-validation');
// The same of our own code, but for what runs much: it is optimised after eight times as much work as usual.
setFlagsFromString('--interrupt-budget=1000000');

const root = join(import.meta.dirname, '..');
const [command = ''] = process.argv.splice(2, 1);
const entry = join(import.meta.dirname, `${command}.ts`);

const bundle = await freshBundle({
  entry,
  bundle: join(root, '.cache', 'commands', `${command}.cjs`),
  alsoFrom: [
    join(import.meta.dirname, 'bundle.mjs'),
    join(import.meta.dirname, 'stand-ins.mjs'),
    // npm writes its list anew whenever it changes a package.
    join(root, 'node_modules', '.package-lock.json'),
  ],
}).catch(() => null);

if (bundle !== null) {
  runBundle(bundle);
} else {
  const { register } = await import('tsx/esm/api');
  register();
  await import(pathToFileURL(entry).href);
}
