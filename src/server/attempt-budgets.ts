// How often may be guessed. From one place ten times for an account; scattered guessing is met by the budget of the
// account itself: a hundred in an hour, as OWASP ASVS has it, and more than one stranger alone can use up.
import { isIPv6 } from 'node:net';
import type { Budget } from '../store/people/attempts.ts';
import { emailKey } from '../store/people/person.ts';
import type { Parts, Request } from './parts.ts';

const FROM_ADDRESS = 60;
const FROM_ADDRESS_FOR_ACCOUNT = 10;
const FOR_ACCOUNT = 25;

/** What can be guessed at: passwords, and letters that can be made to be sent. */
type Matter = 'sign-in' | 'forgotten';

/** Whether one more attempt has room; it is counted for accounts that exist and for those that do not. */
export function mayTry(matter: Matter, email: string, request: Request, parts: Parts): Promise<boolean> {
  const address = network(request.ip);
  const account = emailKey(email);
  const budgets: readonly Budget[] = [
    { key: `${matter} ${address}`, limit: FROM_ADDRESS },
    { key: `${matter} ${address} ${account}`, limit: FROM_ADDRESS_FOR_ACCOUNT },
    { key: `${matter} ${account}`, limit: FOR_ACCOUNT },
  ];
  return parts.store.attempts.take(budgets, parts.clock());
}

/** Gives back what an account has used up from here, after its owner has come in. */
export async function forgetAttempts(email: string, request: Request, { store }: Parts): Promise<void> {
  await store.attempts.forget(`sign-in ${network(request.ip)} ${emailKey(email)}`);
}

/** One subscriber, however many addresses they come from: an IPv4 address, or the first 64 bits of an IPv6 one, of which everyone has a whole range. */
export function network(address: string): string {
  return isIPv6(address) && !address.includes('.') ? firstHalf(address) : address;
}

function firstHalf(address: string): string {
  const [head = '', tail] = address.split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array(8 - before.length - after.length).fill('0');
  return [...before, ...zeros, ...after].slice(0, 4).join(':');
}
