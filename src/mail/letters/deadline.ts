import { dateIn } from '../../language/dates.ts';
import type { Status } from '../../review/status.ts';
import { type LetterText, link, text } from '../letter.ts';

interface ReturnDue {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Last day for handing in, as an ISO date. */
  readonly deadline: string;
  readonly status: Exclude<Status, 'submitted' | 'approved'>;
  /** Address of the return. */
  readonly url: string;
  /** Address of the calendar file of the deadline. */
  readonly calendar: string;
}

const standing = {
  not_started: {
    lv: 'Iesniegums vēl nav sākts.',
    en: 'The return has not been begun yet.',
  },
  draft: {
    lv: 'Melnraksts ir saglabāts, bet vēl nav iesniegts.',
    en: 'A draft has been saved, but not handed in yet.',
  },
  awaiting: {
    lv: 'Iesniegums gaida apstiprinājumu pašvaldībā un ministrijai vēl nav nosūtīts.',
    en: 'The return waits for approval in the municipality and has not been handed in yet.',
  },
  returned: {
    lv: 'Iesniegums ir atdots labošanai un vēl nav iesniegts no jauna.',
    en: 'The return was sent back for changes and has not been handed in again yet.',
  },
};

/** To those who have not handed in while the deadline comes near. */
export function deadline({ name, edition, deadline: day, status, url, calendar }: ReturnDue): LetterText {
  return {
    lv: {
      subject: `Tuvojas termiņš: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(
          `Atgādinām, ka pieaugušo izglītības aptaujas iesniegums par ${edition}. gadu (${name}) jāiesniedz līdz ${dateIn('lv', day)}`,
        ),
        text(standing[status].lv),
        link('Atvērt iesniegumu', url),
        link('Pievienot termiņu kalendāram', calendar),
        text('Ja neizdodas iesniegt laikā, lūdzu, sazinieties ar ministriju.'),
      ],
    },
    en: {
      subject: `The deadline is near: return for ${edition}, ${name}`,
      parts: [
        text(
          `This is a reminder of the adult education survey, the return for ${edition} (${name}). Please hand it in by ${dateIn('en', day)}.`,
        ),
        text(standing[status].en),
        link('Open the return', url),
        link('Add the deadline to a calendar', calendar),
        text('If anything keeps you from handing in on time, please let the ministry know.'),
      ],
    },
  };
}
