// A command as one file in the project's cache, made by esbuild when a source has changed since. Translating
// and linking the 700 modules of a command at every start costs more than the book that it makes.
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Packages of hundreds of small modules; all others are loaded as they are, because some look for files beside them. */
const inlined = ['kysely', 'zod'];

/**
 * The file to import in place of a TypeScript `entry`. It is kept at `bundle` and made anew when one of its
 * sources, or one of `alsoFrom`, has changed. Throws where it can be neither made nor kept.
 * @param {{ entry: string, bundle: string, alsoFrom: readonly string[] }} files
 * @returns {Promise<string>} the path of the bundle
 */
export async function freshBundle({ entry, bundle, alsoFrom }) {
  if (isFresh(bundle)) return bundle;
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
    format: 'esm',
    target: `node${process.versions.node}`,
    absWorkingDir: dirname(entry),
    plugins: [packages, whereabouts],
  });
  const sources = Object.keys(metafile.inputs).map((path) => resolve(dirname(entry), path));
  const own = sources.filter((path) => !path.includes('/node_modules/'));
  const marks = [...own, ...alsoFrom].map((path) => [path, markOf(path)]);
  // Written whole under another name, so that a command that starts meanwhile reads the old or the new one.
  const unfinished = `${bundle}.${process.pid}`;
  mkdirSync(dirname(bundle), { recursive: true });
  writeFileSync(unfinished, `//${JSON.stringify(marks)}\n${outputFiles[0]?.text}`);
  renameSync(unfinished, bundle);
  return bundle;
}

/** The first line of a bundle says what each of its sources was like. @param {string} bundle */
function isFresh(bundle) {
  try {
    const text = readFileSync(bundle, 'utf8');
    /** @type {[string, string][]} */
    const marks = JSON.parse(text.slice(2, text.indexOf('\n')));
    return marks.every(([path, mark]) => markOf(path) === mark);
  } catch {
    // There is none, or one of its sources is gone.
    return false;
  }
}

/** @param {string} path */
function markOf(path) {
  const { mtimeMs, size } = statSync(path);
  return `${mtimeMs} ${size}`;
}

/** @type {import('esbuild').Plugin} */
const packages = {
  name: 'packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || inlined.includes(path) ? null : { path, external: true },
    );
  },
};

/** A source still finds what lies beside it, though the bundle lies elsewhere. @type {import('esbuild').Plugin} */
const whereabouts = {
  name: 'whereabouts',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
    }));
  },
};
