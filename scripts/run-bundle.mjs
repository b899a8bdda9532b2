// Runs a bundle as a script. What V8 has compiled by the end of a first run is kept beside it, so that the next
// does not compile two megabytes again before it begins.
import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';

const DIGEST_BYTES = 32;

/**
 * Returns what the bundle exports.
 * @param {string} file
 * @returns {unknown}
 */
export function runBundle(file) {
  const source = readFileSync(file);
  // V8 itself only compares lengths.
  const digest = createHash('sha256').update(source).digest();
  const kept = `${file}.code`;
  const script = new Script(`(function(require,module,exports){${source.toString()}\n})`, {
    filename: file,
    cachedData: keptCode(kept, digest),
  });
  if (script.cachedDataRejected !== false) {
    process.once('exit', () => keep(kept, Buffer.concat([digest, script.createCachedData()])));
  }
  const module = { exports: {} };
  script.runInThisContext()(createRequire(file), module, module.exports);
  return module.exports;
}

/** @param {string} file @param {Buffer} digest */
function keptCode(file, digest) {
  try {
    const kept = readFileSync(file);
    return kept.subarray(0, DIGEST_BYTES).equals(digest) ? kept.subarray(DIGEST_BYTES) : undefined;
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
