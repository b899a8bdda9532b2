import { randomBytes } from 'node:crypto';
import { sha256 } from '../digest.ts';

const SECRET_BYTES = 32;

/**
 * A secret that opens something: 256 random bits in 43 characters that may stand in a link or a cookie.
 * The store keeps its digest only, so that whoever reads the database cannot use it. With so many bits a
 * plain SHA-256 is enough; passwords, which people choose, are another matter.
 */
export function newSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url');
}

export function digestOf(secret: string): string {
  return sha256(secret);
}
