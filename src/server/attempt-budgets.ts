// Rate limits on guessing, per quarter of an hour: ten attempts from one network for one account, and 25 for an
// account from anywhere, which is the hundred in an hour of OWASP ASVS and more than one network alone can use up.
import { isIPv6 } from 'node:net';
import type { Budget } from '../store/people/attempts.ts';
import { emailKey } from '../store/people/person.ts';
import type { Parts, Request } from './parts.ts';

const FROM_ADDRESS = 60;
const FROM_ADDRESS_FOR_ACCOUNT = 10;
const FOR_ACCOUNT = 25;

/**
 * Feedback by link: a class or a conference may share one address, but nobody answers so many times; and how often what
 * one participant types is saved.
 */
const ANSWERS_FROM_ADDRESS = 300;
const SAVES_OF_ANSWER = 400;

/** Passwords can be guessed; letters can be made to be sent. */
type Matter = 'sign-in' | 'forgotten';

/** Whether one more attempt is allowed. It is counted whether or not the account exists. */
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

/** Whether one more save of a participant's feedback is taken; `own` is the secret of theirs. */
export function mayAnswer(own: string, isNew: boolean, { ip }: Request, parts: Parts): Promise<boolean> {
  const budgets: readonly Budget[] = [
    ...(isNew ? [{ key: `feedback ${network(ip)}`, limit: ANSWERS_FROM_ADDRESS }] : []),
    { key: `feedback-saves ${own}`, limit: SAVES_OF_ANSWER },
  ];
  return parts.store.attempts.take(budgets, parts.clock());
}

/** Resets the attempts for an account from this network, after its owner has signed in. */
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
