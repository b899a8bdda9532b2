import type { Language } from '../../language/label.ts';
import { type LetterText, link, type Remark, text } from '../letter.ts';

interface ReturnGivenBack {
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
      subject: `Atdots labošanai: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(
          wasApproved
            ? `Apstiprinātais iesniegums par ${edition}. gadu (${name}) ir atvērts no jauna. Lūdzam tajā precizēt:`
            : `Paldies par ${edition}. gada iesniegumu (${name})! Pirms apstiprināšanas lūdzam precizēt:`,
        ),
        { kind: 'remarks', remarks: remarks.lv },
        text('Piezīmes ir arī veidlapā pie jautājumiem. Izlabojiet vajadzīgo un iesniedziet vēlreiz.'),
        link('Atvērt iesniegumu', url),
      ],
    },
    en: {
      subject: `Sent back for changes: return for ${edition}, ${name}`,
      parts: [
        text(
          wasApproved
            ? `The approved return for ${edition} (${name}) was reopened. Please look into this:`
            : `Thank you for the return for ${edition} (${name})! Before it can be approved, please look into this:`,
        ),
        { kind: 'remarks', remarks: remarks.en },
        text('The remarks are also beside the questions in the form. Make the changes and hand it in again.'),
        link('Open the return', url),
      ],
    },
  };
}
