import { type LetterText, link, text } from '../letter.ts';

export interface Invitation {
  /** What the person is called, where it is known. */
  readonly name: string | null;
  readonly institution: string;
  /** Address of the one-time link. */
  readonly url: string;
}

/** To somebody for whom an account has been made. */
export function invitation({ name, institution, url }: Invitation): LetterText {
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
        text('If the link no longer works, ask the administrator for a new one.'),
      ],
    },
  };
}
