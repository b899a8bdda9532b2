import { dateIn, formatDate } from '../../language/dates.ts';
import type { Status } from '../../review/status.ts';
import { type LetterText, link, text } from '../letter.ts';

interface ReturnDue {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Last day for handing in, as an ISO date. */
  readonly deadline: string;
  readonly status: Extract<Status, 'not_started' | 'draft' | 'returned'>;
  /** Address of the return. */
  readonly url: string;
}

const standing = {
  not_started: {
    lv: 'Ziņas vēl nav sāktas.',
    en: 'The return has not been begun yet.',
  },
  draft: {
    lv: 'Melnraksts ir sākts un saglabāts, bet vēl nav iesniegts.',
    en: 'A draft has been begun and saved, but not handed in yet.',
  },
  returned: {
    lv: 'Ziņas ir atdotas labošanai un vēl nav iesniegtas no jauna.',
    en: 'The return was sent back for changes and has not been handed in again yet.',
  },
};

/** To those who have not handed in while the deadline comes near. */
export function deadline({ name, edition, deadline: day, status, url }: ReturnDue): LetterText {
  return {
    lv: {
      subject: `Tuvojas termiņš: ziņas par ${edition}. gadu, ${name}`,
      parts: [
        text(
          `Atgādinām par pieaugušo izglītības aptauju, ziņām par ${edition}. gadu (${name}). Iesniegšanas termiņš: ${formatDate(day)}.`,
        ),
        text(standing[status].lv),
        link('Atvērt ziņas', url),
        text('Ja kas traucē iesniegt laikā, lūdzu, dodiet ziņu ministrijai.'),
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
        text('If anything keeps you from handing in on time, please let the ministry know.'),
      ],
    },
  };
}
