// Runs a bundle as a script. What V8 has compiled by the end of a first run is kept beside it, so that the next
// does not compile two megabytes again before it begins.
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

/** `//["`, then its digest in hexadecimal. */
const NAME_BYTES = 4 + 64;

/**
 * Returns what the bundle exports.
 * @param {string} file
 * @returns {unknown}
 */
export function runBundle(file) {
  const source = readFileSync(file);
  // V8 itself only compares lengths; the first line of a bundle names it.
  const name = source.subarray(0, NAME_BYTES);
  const kept = `${file}.code`;
  const script = new Script(`(function(require,module,exports){${source.toString()}\n})`, {
    filename: file,
    cachedData: keptCode(kept, name),
  });
  if (script.cachedDataRejected !== false) {
    process.once('exit', () => keep(kept, Buffer.concat([name, script.createCachedData()])));
  }
  const module = { exports: {} };
  script.runInThisContext()(createRequire(file), module, module.exports);
  return module.exports;
}

/** @param {string} file @param {Buffer} name */
function keptCode(file, name) {
  try {
    const kept = readFileSync(file);
    return kept.subarray(0, NAME_BYTES).equals(name) ? kept.subarray(NAME_BYTES) : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} file @param {Buffer} content */
function keep(file, content) {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, content);
    renameSync(unfinished, file);
  } catch {
    // A command that has done its work does not fail over what only the next would gain.
  }
}
