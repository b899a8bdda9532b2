import { type LetterText, link, text } from '../letter.ts';

export interface Invitation {
  readonly institution: string;
  /** Address of the one-time link. */
  readonly url: string;
}

/** To somebody for whom an account has been made. */
export function invitation({ institution, url }: Invitation): LetterText {
  return {
    lv: {
      subject: 'Uzaicinājums sistēmā Kopskats',
      parts: [
        text(
          `Iestādei „${institution}“ ir izveidots konts sistēmā Kopskats, kurā pašvaldības un plānošanas reģioni katru gadu iesniedz datus par pieaugušo izglītību.`,
        ),
        text(
          'Lai izvēlētos paroli un sāktu darbu, atveriet šo saiti. Tā ir derīga divas nedēļas, un to var izmantot vienu reizi.',
        ),
        link('Izvēlēties paroli', url),
        text('Ja saite vairs nav derīga, lūdziet administratoram jaunu.'),
      ],
    },
    en: {
      subject: 'Invitation to Kopskats',
      parts: [
        text(
          `An account has been made for “${institution}” in Kopskats, the system through which municipalities and planning regions report on adult education.`,
        ),
        text('Open the link to choose a password and begin. It works once and for two weeks.'),
        link('Choose a password', url),
        text('If the link no longer works, ask the administrator for a new one.'),
      ],
    },
  };
}
