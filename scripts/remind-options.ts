// The options of `npm run remind`.
import type { Round } from '../src/mail/remind.ts';
import { Problem } from '../src/problem.ts';
import { editionFrom, editionOption } from './edition-option.ts';

export const remindOptions = {
  ...editionOption,
  days: { type: 'string' },
  'dry-run': { type: 'boolean' },
  send: { type: 'boolean' },
} as const;

export interface RemindValues {
  readonly edition?: string | undefined;
  readonly days?: string | undefined;
  readonly 'dry-run'?: boolean | undefined;
  readonly send?: boolean | undefined;
}

export interface RemindOptions {
  readonly round: Round;
  readonly isDry: boolean;
  /** Whether to send at once what was queued. */
  readonly send: boolean;
}

/** What was asked for; the edition has to be named, because nobody should be reminded by mistake. */
export function remindFrom(values: RemindValues): RemindOptions {
  const { edition, days = '', 'dry-run': isDry = false, send = false } = values;
  if (edition === undefined) throw new Problem('bad-arguments', 'Trūkst parametra „--edition“.');
  if (!/^\d{1,3}$/.test(days))
    throw new Problem('bad-arguments', 'Parametram „--days“ vajag dienu skaitu, piemēram, 14.');
  if (isDry && send)
    throw new Problem('bad-arguments', 'Parametri „--dry-run“ un „--send“ izslēdz viens otru.');
  return { round: { edition: editionFrom(edition), days: Number(days) }, isDry, send };
}
