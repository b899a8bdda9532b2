import type { Language } from '../../survey/label.ts';
import { type LetterText, link, type Remark, text } from '../letter.ts';

export interface ReturnGivenBack {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Whether it had been approved before. */
  readonly wasApproved: boolean;
  /** What has to be mended and where, with the places named in either language. */
  readonly remarks: { readonly [language in Language]: readonly Remark[] };
  /** Address of the return. */
  readonly url: string;
}

/** To those whose return was given back to be mended. */
export function returned({ name, edition, wasApproved, remarks, url }: ReturnGivenBack): LetterText {
  return {
    lv: {
      subject: `Atdotas labošanai: ziņas par ${edition}. gadu, ${name}`,
      parts: [
        text(
          wasApproved
            ? `Apstiprinātās ziņas ir atvērtas no jauna, lai tās varētu labot: ${name}, ziņas par ${edition}. gadu.`
            : `Paldies par iesniegtajām ziņām! Pirms tās var apstiprināt, kaut kas vēl jāprecizē: ${name}, ziņas par ${edition}. gadu.`,
        ),
        { kind: 'remarks', remarks: remarks.lv },
        text(
          'Piezīmes redzamas arī veidlapā pie jautājumiem. Izlabojiet vajadzīgo un iesniedziet ziņas vēlreiz.',
        ),
        link('Atvērt ziņas', url),
      ],
    },
    en: {
      subject: `Sent back for changes: return for ${edition}, ${name}`,
      parts: [
        text(
          wasApproved
            ? `The approved return was reopened so that it can be mended: ${name}, return for ${edition}.`
            : `Thank you for the return! Before it can be approved, something needs to be made clear: ${name}, return for ${edition}.`,
        ),
        { kind: 'remarks', remarks: remarks.en },
        text(
          'The remarks also stand beside the questions in the form. Mend what is needed and hand in again.',
        ),
        link('Open the return', url),
      ],
    },
  };
}
