// `npm run build`: makes dist/ of the sources, a bundle for the server, for each worker thread and for each command.
// Packages stay in node_modules. What is not code (pages, styles) is copied to where its code looks for it.
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { buildSync } from 'esbuild';
import packageFile from '../package.json' with { type: 'json' };

const root = dirname(import.meta.dirname);

const entryPoints = [
  'src/main.ts',
  // Worker threads.
  'src/publishing/make-files.ts',
  'src/workbook/workbook-worker.ts',
  'scripts/report/freeze-worker.ts',
  // Programs that benchmarks start.
  'scripts/bench/typst.ts',
  'scripts/bench/deadline-day/empty-server.ts',
  ...readdirSync(import.meta.dirname)
    .filter((name) => extname(name) === '.ts')
    .map((name) => `scripts/${name}`),
  // More programs that are named on the command line, such as those that tests start.
  ...(process.argv[1] === import.meta.filename ? process.argv.slice(2) : []),
];

/**
 * Packages of many small modules go into the bundles, which takes a tenth off the processor time of a report and a
 * fifth off that of a short command. The others of package.json are loaded from node_modules.
 */
const inlined = ['d3-geo', 'hyphen', 'kysely', 'topojson-client', 'topojson-server'];

const { outputFiles } = buildSync({
  absWorkingDir: root,
  entryPoints: Object.fromEntries(entryPoints.map((path) => [basename(path, '.ts'), path])),
  outdir: 'dist',
  bundle: true,
  splitting: true,
  external: Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies }).filter(
    (name) => !inlined.includes(name),
  ),
  platform: 'node',
  format: 'esm',
  target: 'node20.19',
  write: false,
});
for (const { path, contents } of outputFiles) writeChanged(path, contents);
for (const path of readdirSync(join(root, 'src'), { recursive: true }))
  if (/\.(?!m?ts$|mjs$)\w+$/.test(path))
    writeChanged(join(root, 'dist', path), readFileSync(join(root, 'src', path)));

/** Leaves what is the same, so that a process that starts meanwhile never reads half a file. */
function writeChanged(path, contents) {
  if (contentsOf(path)?.equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.${process.pid}`, contents);
  renameSync(`${path}.${process.pid}`, path);
}

function contentsOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
