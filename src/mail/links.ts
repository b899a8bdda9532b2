// The addresses that letters lead to. They begin with the address from the settings and never with what a request
// said its host was, so that nobody can have letters sent that lead elsewhere.
import type { ReturnKey } from '../survey/revision.ts';

export const linkTo = {
  invitation: (origin: string, secret: string) => `${origin}/invitation/${secret}`,
  password: (origin: string, secret: string) => `${origin}/password/new/${secret}`,
  forgotten: (origin: string) => `${origin}/password/forgotten`,
  deadlineCalendar: (origin: string, edition: number) => `${origin}/editions/${edition}/deadline.ics`,
  return: (origin: string, { edition, territory }: Pick<ReturnKey, 'edition' | 'territory'>) =>
    `${origin}/returns/${edition}/${territory}`,
  poll: (origin: string, poll: string, territory: string) => `${origin}/polls/${poll}/answer/${territory}`,
  feedback: (origin: string, secret: string) => `${origin}/f/${secret}`,
  sharedSection: (origin: string, secret: string) => `${origin}/shared/${secret}`,
};
