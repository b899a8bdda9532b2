import { dateIn } from '../../language/dates.ts';
import { type LetterText, link, type Part, text } from '../letter.ts';

export interface Invitation {
  /** What the person is called, where it is known. */
  readonly name: string | null;
  readonly institution: string;
  /** Address of the one-time link. */
  readonly url: string;
  /** The return that is due next; null for those who hand in none, and where no deadline is set. */
  readonly due: {
    readonly edition: number;
    /** As an ISO date. */
    readonly day: string;
    /** Address of the calendar file of the deadline. */
    readonly calendar: string;
  } | null;
}

/** To somebody for whom an account has been made. */
export function invitation({ name, institution, url, due }: Invitation): LetterText {
  return {
    lv: {
      subject: 'Uzaicinājums sistēmā Kopskats',
      parts: [
        ...(name === null ? [] : [text(`Labdien, ${name}!`)]),
        text(
          `Iestādei „${institution}“ ir izveidots konts sistēmā Kopskats, kurā pašvaldības un plānošanas reģioni katru gadu iesniedz datus par pieaugušo izglītību.`,
        ),
        text(
          'Lai izvēlētos paroli un sāktu darbu, atveriet šo saiti. Tā ir derīga divas nedēļas, un to var izmantot vienu reizi.',
        ),
        link('Izvēlēties paroli', url),
        ...dueParts(
          due,
          ({ edition, day }) => `Iesniegums par ${edition}. gadu jāiesniedz līdz ${dateIn('lv', day)}`,
          'Pievienot termiņu kalendāram',
        ),
        text('Ja saite vairs nav derīga, lūdziet administratoram jaunu.'),
      ],
    },
    en: {
      subject: 'Invitation to Kopskats',
      parts: [
        ...(name === null ? [] : [text(`Dear ${name},`)]),
        text(
          `An account has been made for “${institution}” in Kopskats, the system through which municipalities and planning regions report on adult education.`,
        ),
        text('Open the link to choose a password and begin. It works once and for two weeks.'),
        link('Choose a password', url),
        ...dueParts(
          due,
          ({ edition, day }) => `The return for ${edition} is due by ${dateIn('en', day)}.`,
          'Add the deadline to a calendar',
        ),
        text('If the link no longer works, ask the administrator for a new one.'),
      ],
    },
  };
}

type Due = NonNullable<Invitation['due']>;

function dueParts(due: Due | null, says: (due: Due) => string, words: string): readonly Part[] {
  return due === null ? [] : [text(says(due)), link(words, due.calendar)];
}
