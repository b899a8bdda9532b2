// `node scripts/start.mjs COMMAND …` runs scripts/COMMAND.ts, quickly: as one bundle that is made anew whenever
// a source has changed. Where no bundle can be kept, tsx translates the sources one by one.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freshBundle } from './bundle.mjs';

const root = join(import.meta.dirname, '..');
const [command = ''] = process.argv.splice(2, 1);
const entry = join(import.meta.dirname, `${command}.ts`);

const file = await freshBundle({
  entry,
  bundle: join(root, '.cache', 'commands', `${command}.mjs`),
  // npm writes its list anew whenever it changes a package.
  alsoFrom: [import.meta.filename, join(root, 'node_modules', '.package-lock.json')],
}).catch(async () => {
  const { register } = await import('tsx/esm/api');
  register();
  return entry;
});
await import(pathToFileURL(file).href);
