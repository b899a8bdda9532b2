import { type LetterText, link, text } from '../letter.ts';

/** To somebody who forgot their password; `url` is the address of the one-time link. */
export function password({ url }: { readonly url: string }): LetterText {
  return {
    lv: {
      subject: 'Kopskats: paroles maiņa',
      parts: [
        text(
          'Lai izvēlētos jaunu paroli, atveriet šo saiti. Tā ir derīga vienu stundu, un to var izmantot vienu reizi.',
        ),
        link('Izvēlēties jaunu paroli', url),
        text('Ja paroles maiņu neesat lūdzis, neņemiet šo vēstuli vērā: jūsu parole nemainīsies.'),
      ],
    },
    en: {
      subject: 'Kopskats: change of password',
      parts: [
        text('Open the link to choose a new password. It works once and for one hour.'),
        link('Choose a new password', url),
        text('If you did not ask for this, you may ignore the letter: your password stays as it is.'),
      ],
    },
  };
}
