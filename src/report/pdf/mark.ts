// The mark by which a book names the snapshot and the version that it was made from: PDF keywords.

export interface BookMark {
  /** SHA-256 in hexadecimal. */
  readonly snapshot: string;
  readonly version: string;
}

/** Version first, so that what is cut off a long line by a viewer is the hash. */
export const writeMark = ({ snapshot, version }: BookMark): string =>
  `version ${version}, snapshot ${snapshot}`;

const form = /^version (?<version>\S+), snapshot (?<snapshot>[0-9a-f]{64})$/u;

export const parseMark = (keywords: string): BookMark | null => {
  const groups = form.exec(keywords.trim())?.groups;
  return groups?.snapshot && groups.version ? { snapshot: groups.snapshot, version: groups.version } : null;
};
