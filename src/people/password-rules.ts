// What a new password must be: long enough and not one that everybody tries. No rules about kinds of
// characters, which make passwords harder to remember and no harder to guess.
import { type Label, label } from '../language/label.ts';
import { isTriedFirst } from './common-passwords.ts';

export const MIN_LENGTH = 12;
/** Far beyond any passphrase; nothing is cut off, and hashing has to stay cheap for us. */
export const MAX_LENGTH = 128;

/** Why this cannot be the password of this account, or null. Lengths are in characters as people count them. */
export function objectionToPassword(password: string, email: string): Label | null {
  const characters = [...password.normalize('NFC')];
  if (characters.length < MIN_LENGTH)
    return label(
      `Parolei jābūt vismaz ${MIN_LENGTH} rakstzīmju garai. Der arī vairāki vārdi ar atstarpēm.`,
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
