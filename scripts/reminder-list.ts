// What a round of reminders would send, for people who look before they send. Addresses are not told in full.

import { formatDate } from '../src/language/date-format.ts';
import { maskedAddress } from '../src/mail/masked-address.ts';
import type { Plan } from '../src/mail/remind.ts';
import { roleLabels } from '../src/people/role-labels.ts';
import { statusLabels } from '../src/review/status.ts';
import { respondentName } from '../src/survey/respondent.ts';
import { textTable } from './text-table.ts';

/** The plan of a round that begins so many days before the deadline. */
export function reminderList(
  { edition, deadline, daysLeft, reminders, unattended }: Plan,
  days: number,
): string {
  const heading = `Edīcija ${edition}. Termiņš: ${formatDate(deadline)}, ${whenInWords(daysLeft)}.`;
  if (daysLeft < 0) return `${heading}\nTermiņš ir pagājis, atgādinājumu nav.`;
  if (daysLeft > days) return `${heading}\nTermiņš vēl ir tālāk nekā ${days} dienas, atgādinājumu nav.`;
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
      : textTable(['Iestāde', 'Loma', 'Adrese', 'Ziņas', 'Statuss', 'Vēstule'], rows);
  const alone =
    unattended.length === 0
      ? []
      : [
          `Nav iesniegts, un nav neviena, kam rakstīt: ${unattended.map(({ territory }) => respondentName(territory)).join(', ')}.`,
        ];
  return [heading, table, ...alone].join('\n');
}

function whenInWords(daysLeft: number): string {
  if (daysLeft < 0) return 'pagājis';
  return daysLeft === 0 ? 'šodien' : `dienas līdz tam: ${daysLeft}`;
}
