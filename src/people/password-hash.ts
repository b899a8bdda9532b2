// Passwords are kept as Argon2id hashes with the parameters that OWASP recommends for 19 MiB of memory.
import { hash, verify } from '@node-rs/argon2';

// The algorithm is Argon2id by default; its const enum cannot be named in a module of its own.
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Compared with where there is no account, so that the answer takes as long as where there is one. */
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
