import { z } from 'zod';

const emailAddress = z.email().max(254);

/** Whether letters can be sent to it. */
export function isEmailAddress(typed: string): boolean {
  return emailAddress.safeParse(typed).success;
}
