// What the commands for letters share: the options of a round of reminders, its list, and sending what is queued.
import type { MailConfig } from '../../src/config.ts';
import { daysRemaining, formatDate } from '../../src/language/dates.ts';
import { type Delivered, deliver } from '../../src/mail/deliver.ts';
import { maskedAddress } from '../../src/mail/masked-address.ts';
import type { Plan, Round } from '../../src/mail/remind.ts';
import { smtpPost } from '../../src/mail/smtp.ts';
import { roleLabels } from '../../src/people/role-labels.ts';
import { Problem } from '../../src/problem.ts';
import { statusLabels } from '../../src/review/status.ts';
import type { Store } from '../../src/store/open-store.ts';
import { respondentName } from '../../src/survey/respondent.ts';
import { editionFrom, editionOption } from './options.ts';
import { textTable } from './text-table.ts';

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

/** What a round that begins `days` before the deadline would send, for people who look first; addresses are masked. */
export function reminderList(
  { edition, deadline, daysLeft, reminders, unattended }: Plan,
  days: number,
): string {
  const heading = `Edīcija ${edition}. Termiņš: ${formatDate(deadline)} (${whenInWords(daysLeft)}).`;
  if (daysLeft < 0) return `${heading}\nTermiņš ir pagājis, atgādinājumu nav.`;
  if (daysLeft > days) return `${heading}\nLīdz termiņam ir vairāk nekā ${days} d., tāpēc atgādinājumu nav.`;
  const rows = reminders.map(({ person, of, isKnown }) => [
    person.institution,
    roleLabels[person.role].lv,
    maskedAddress(person.email),
    respondentName(of.territory),
    statusLabels[of.status].lv,
    isKnown ? 'jau bija rindā' : 'jauna vēstule',
  ]);
  const table =
    rows.length === 0
      ? 'Nav neviena, kam atgādināt.'
      : textTable(['Iestāde', 'Loma', 'Adrese', 'Iesniegums', 'Statuss', 'Vēstule'], rows);
  const alone =
    unattended.length === 0
      ? []
      : [
          `Nav iesniegts, un nav neviena, kam rakstīt: ${unattended.map(({ territory }) => respondentName(territory)).join(', ')}.`,
        ];
  return [heading, table, ...alone].join('\n');
}

function whenInWords(daysLeft: number): string {
  return daysLeft < 0 ? 'pagājis' : daysRemaining(daysLeft, 'lv');
}

/** Sends what waits in the queue, once. */
export function deliverNow(store: Store, mail: MailConfig): Promise<Delivered> {
  return deliver({
    store,
    origin: mail.origin,
    contact: mail.contact,
    clock: () => new Date().toISOString(),
    post: smtpPost(mail),
    report: ({ message, failure, again }) => {
      const next = again ? 'mēģinās vēlreiz' : 'vairs nemēģinās';
      process.stderr.write(`Vēstule ${message} nav nosūtīta (${failure}), ${next}.\n`);
    },
  });
}

export function deliveredLine({ sent, failed, dropped, isInterrupted }: Delivered): string {
  const rest = isInterrupted ? ' E-pasta serveris neatbild, kā gaidīts; pārējās vēstules gaida rindā.' : '';
  return `Vēstules: nosūtītas ${sent}, neizdevās nosūtīt ${failed}, vairs nav vajadzīgas ${dropped}.${rest}\n`;
}
