// What keeps a result from being written, as a problem that people can do something about.
import { Problem } from '../src/problem.ts';

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'tur nedrīkst rakstīt',
  EPERM: 'tur nedrīkst rakstīt',
  EROFS: 'tur nedrīkst rakstīt',
  EEXIST: 'ceļā ir datne, kur vajag mapi',
  ENOTDIR: 'ceļā ir datne, kur vajag mapi',
  EISDIR: 'tā ir mape',
  ENOENT: 'tādas vietas nav',
  ENOSPC: 'diskā vairs nav vietas',
  EDQUOT: 'diskā vairs nav vietas',
};

/** `place` as the person named it. */
export function cannotWrite(place: string, cause: unknown): Problem {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause);
  return new Problem('cannot-write', `${place}: ${reasons[code] ?? code}.`, { cause });
}
