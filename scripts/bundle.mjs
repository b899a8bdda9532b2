// A command as one file in the project's cache, made by esbuild when a source has changed since. Translating
// and linking the 700 modules of a command at every start costs more than the book that it makes.
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { standIns } from './stand-ins.mjs';

/** Packages that go into the bundle with all that they use; the others are loaded when the bundle asks for them. */
const inlined = [
  '@electric-sql/pglite',
  'chart.js',
  'd3-geo',
  'hyphen',
  'kysely',
  'pdfkit',
  'topojson-client',
  'topojson-server',
  'zod',
];

/**
 * The file to run in place of a TypeScript `entry`. It is kept at `bundle` and made anew when one of its
 * sources, or one of `alsoFrom`, has changed. Throws where it can be neither made nor kept.
 * @param {{ entry: string, bundle: string, alsoFrom: readonly string[] }} files
 * @returns {Promise<string>} the path of the bundle
 */
export async function freshBundle({ entry, bundle, alsoFrom }) {
  if (isFresh(bundle)) return bundle;
  const { createHash } = await import('node:crypto');
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    logLevel: 'silent',
    metafile: true,
    // What is not there needs no reading.
    minifyWhitespace: true,
    platform: 'node',
    // Node.js can keep the compiled code of a script, not that of a module.
    format: 'cjs',
    target: `node${process.versions.node}`,
    // A script may only import by an experiment; `require` takes modules as well.
    supported: { 'dynamic-import': false },
    absWorkingDir: dirname(entry),
    plugins: [packages, places(entry)],
  });
  const own = Object.keys(metafile.inputs)
    .filter((path) => !path.includes('/node_modules/') && !path.startsWith('stand-in:'))
    .map((path) => resolve(dirname(entry), path));
  const marks = [...own, ...alsoFrom].map((path) => [path, markOf(path)]);
  const text = outputFiles[0]?.text ?? '';
  const digest = createHash('sha256').update(text).digest('hex');
  // Written whole under another name, so that a command that starts meanwhile reads the old or the new one.
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(dirname(bundle), { recursive: true });
  writeFileSync(unfinished, `//${JSON.stringify([digest, marks])}\n${text}`);
  renameSync(unfinished, bundle);
  return bundle;
}

/** The first line of a bundle names it and says what each of its sources was like. @param {string} bundle */
function isFresh(bundle) {
  try {
    /** @type {[string, [string, string][]]} */
    const [, marks] = JSON.parse(firstLine(bundle).slice(2));
    return marks.every(([path, mark]) => markOf(path) === mark);
  } catch {
    // There is none, or one of its sources is gone.
    return false;
  }
}

/** @param {string} file */
function firstLine(file) {
  const start = Buffer.alloc(256 * 1024);
  const descriptor = openSync(file);
  const length = readSync(descriptor, start);
  closeSync(descriptor);
  return start.toString('utf8', 0, start.subarray(0, length).indexOf('\n'));
}

/** @param {string} path */
function markOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

/** @type {import('esbuild').Plugin} */
const packages = {
  name: 'packages',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: /^[^./]/ }, async ({ path, kind, importer, namespace, resolveDir, pluginData }) => {
      if (kind === 'entry-point' || pluginData === packages) return null;
      if (path in standIns && namespace !== 'stand-in')
        return { path, namespace: 'stand-in', pluginData: resolveDir };
      if (isInlined(path)) return null;
      if (!importer.includes('/node_modules/') && namespace !== 'stand-in') return { path, external: true };
      // Some packages name others that they can do without.
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: packages });
      return found.errors.length > 0 ? { path, external: true } : found;
    });
    onLoad({ filter: /^/, namespace: 'stand-in' }, ({ path, pluginData }) => ({
      contents: standIns[path],
      resolveDir: pluginData,
    }));
  },
};

/** @param {string} path */
function isInlined(path) {
  return inlined.some((name) => path === name || path.startsWith(`${name}/`));
}

/** How PGlite makes itself what a script has anyway; the name would hide that of the script. */
const ownRequire =
  /let\{createRequire:(\w)\}=await import\("node:module"\);var require=\1\(import\.meta\.url\)/;

/**
 * A source still finds what lies beside it, though the bundle lies elsewhere; and the entry does not wait for its
 * last line, because a script cannot and nothing comes after it.
 * @param {string} entry
 * @returns {import('esbuild').Plugin}
 */
function places(entry) {
  return {
    name: 'places',
    setup({ onLoad }) {
      onLoad({ filter: /\.[cm]?[jt]s$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
          .replace(ownRequire, '')
          .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
          .replaceAll(/\b__dirname\b/g, JSON.stringify(dirname(path)));
        return {
          loader: path.endsWith('ts') ? 'ts' : 'js',
          contents: path === entry ? text.replace(/^await (?=run\()/m, '') : text,
        };
      });
    },
  };
}
