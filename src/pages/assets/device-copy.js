// What was typed and is not stored yet, kept in the browser under the person, the section and the page that it was
// typed on. The value is the moment and the form as it would be sent, so that sending it later says the same.
const PREFIX = 'kopskats-unsent';
/** A device that is used by several people must not keep for good what one of them typed. */
const LONGEST_KEPT = 30 * 86_400_000;

const MOMENT = /^(\d+) /;

const keyOf = (...parts) => [PREFIX, ...parts].join(' ');

/** The copies of a person on this device, each with the address of its section. */
export function copiesOf(person) {
  const start = `${keyOf(person)} `;
  return keys()
    .filter((key) => key.startsWith(start))
    .map((key) => {
      const [path] = key.slice(start.length).split(' ');
      return { key, path, fields: new URLSearchParams(localStorage.getItem(key).replace(MOMENT, '')) };
    });
}

export function copyKey(person, path) {
  return keyOf(person, path, crypto.randomUUID());
}

/** Whether the browser keeps it: it may have no room, or keep nothing at all. */
export function keepCopy(key, fields) {
  try {
    localStorage.setItem(key, `${Date.now()} ${fields}`);
    return true;
  } catch {
    return false;
  }
}

export function dropCopy(key) {
  try {
    localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** Drops all copies of a person. */
export function dropCopiesOf(person) {
  for (const { key } of copiesOf(person)) dropCopy(key);
}

/** Drops what has been kept for too long, whoever typed it. */
export function dropOldCopies() {
  for (const key of keys().filter((one) => one.startsWith(`${PREFIX} `))) {
    const [, moment = 0] = MOMENT.exec(localStorage.getItem(key) ?? '') ?? [];
    if (Date.now() - moment > LONGEST_KEPT) dropCopy(key);
  }
}

function keys() {
  try {
    return Object.keys(localStorage);
  } catch {
    return [];
  }
}
