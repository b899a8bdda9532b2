import { type LetterText, link, text } from '../letter.ts';

/** To somebody whose password was changed, so that nobody else can do it unnoticed; `url` leads to a new one. */
export function passwordChanged({ url }: { readonly url: string }): LetterText {
  return {
    lv: {
      subject: 'Kopskats: parole ir nomainīta',
      parts: [
        text('Jūsu konta parole sistēmā Kopskats ir nomainīta, un pārējās sesijas ir izbeigtas.'),
        text(
          'Ja paroli nomainījāt jūs, nekas nav jādara. Ja tas nebijāt jūs, tūlīt izvēlieties jaunu paroli, savā kontā atsauciet API pilnvaras un ziņojiet administratoram.',
        ),
        link('Izvēlēties jaunu paroli', url),
      ],
    },
    en: {
      subject: 'Kopskats: your password was changed',
      parts: [
        text('The password of your account in Kopskats was changed, and other sessions were ended.'),
        text(
          'If it was you, there is nothing to do. If not, choose a new one at once, revoke the API tokens of your account and tell the administrator.',
        ),
        link('Choose a new password', url),
      ],
    },
  };
}
