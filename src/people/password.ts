// Passwords: kept as Argon2id hashes with the parameters that OWASP recommends for 19 MiB of memory. A new one must
// be long and not among those that everybody guesses; no kinds of characters are required, because that makes
// passwords harder to remember and no harder to guess.
import { hash, verify } from '@node-rs/argon2';
import { type Label, label } from '../language/label.ts';
import { isTriedFirst } from './common-passwords.ts';

// The algorithm is Argon2id by default; its const enum cannot be named in a module of its own.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Verified against where there is no account, so that the answer takes as long as where there is one. */
const decoy = hash('a password that opens nothing', parameters);

/** A hash to keep. The same characters typed on another keyboard may be other code points: NFC unites them. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), parameters);
}

/** Whether a password belongs to a hash; with none, one is compared all the same and never fits. */
export async function passwordFits(password: string, kept: string | null): Promise<boolean> {
  const fits = await verify(kept ?? (await decoy), password.normalize('NFC'));
  return kept !== null && fits;
}

export const MIN_LENGTH = 12;
/** Far beyond any passphrase; nothing is cut off, and hashing has to stay cheap for us. */
export const MAX_LENGTH = 128;

/** Why this cannot be the password of this account, or null. Lengths are in characters as people count them. */
export function objectionToPassword(password: string, email: string): Label | null {
  const characters = [...password.normalize('NFC')];
  if (characters.length < MIN_LENGTH)
    return label(
      `Parolei jābūt vismaz ${MIN_LENGTH} rakstzīmju garai. Var izmantot arī vairākus vārdus ar atstarpēm.`,
      `The password must have at least ${MIN_LENGTH} characters. Several words with spaces will do.`,
    );
  if (characters.length > MAX_LENGTH)
    return label(
      `Parole drīkst būt ne garāka par ${MAX_LENGTH} rakstzīmēm.`,
      `The password may have at most ${MAX_LENGTH} characters.`,
    );
  if (new Set(characters).size < 4 || isTriedFirst(characters.join(''), email))
    return label(
      'Šādu paroli uzmin pirmo. Izvēlieties citu, piemēram, dažus nesaistītus vārdus.',
      'This password is among the first to be guessed. Choose another, such as a few unrelated words.',
    );
  return null;
}
