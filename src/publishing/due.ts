// Until when an edition is to be handed in, and how long that is from today in Latvia.
import { daysUntil } from '../language/days.ts';
import { type Label, label } from '../language/label.ts';
import type { Parts } from '../server/parts.ts';

export interface Due {
  /** The last day for handing in, as an ISO date. */
  readonly day: string;
  /** „pēc 21 dienas“, „rīt“, „šodien“, „termiņš ir pagājis“. */
  readonly left: Label;
}

const inWords = {
  lv: new Intl.RelativeTimeFormat('lv', { numeric: 'auto' }),
  en: new Intl.RelativeTimeFormat('en', { numeric: 'auto' }),
};

/** Null where the edition has no deadline. */
export async function dueOf(
  { store, clock }: Pick<Parts, 'store' | 'clock'>,
  edition: number,
): Promise<Due | null> {
  const day = await store.editions.deadline(edition);
  return day === null ? null : { day, left: timeLeft(day, clock()) };
}

/** How long it is from an ISO time to the end of a day (ISO date). */
export function timeLeft(day: string, now: string): Label {
  const days = daysUntil(day, now);
  return days < 0
    ? label('termiņš ir pagājis', 'the deadline has passed')
    : label(inWords.lv.format(days, 'day'), inWords.en.format(days, 'day'));
}
