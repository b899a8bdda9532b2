// To the people of a municipality that wants a second person to approve its return.
import type { Language } from '../../language/label.ts';
import { type LetterText, link, type Remark, text } from '../letter.ts';

interface ApprovalAsked {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Who asks for the approval. */
  readonly by: string;
  /** Address of the page of approval. */
  readonly url: string;
}

/** To those who may approve a return, when somebody else asks for it. */
export function approvalAsked({ name, edition, by, url }: ApprovalAsked): LetterText {
  return {
    lv: {
      subject: `Jāapstiprina: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(
          `Iesniegums par ${edition}. gadu (${name}) ir aizpildīts. ${by}, lūdz jūs to apstiprināt: tikai tad to saņems ministrija.`,
        ),
        link('Izlasīt atbildes un apstiprināt', url),
        text('Ja kas jālabo, turpat varat iesniegumu atdot un uzrakstīt, kas jāmaina.'),
      ],
    },
    en: {
      subject: `To be approved: return for ${edition}, ${name}`,
      parts: [
        text(
          `The return for ${edition} (${name}) is filled in. ${by}, asks you to approve it: only then the ministry receives it.`,
        ),
        link('Read the answers and approve', url),
        text('If anything has to be changed, you can give the return back there and write what.'),
      ],
    },
  };
}

interface ApprovalRefused extends ApprovalAsked {
  /** What has to be changed, with the place named in either language; empty where nothing was said. */
  readonly remarks: { readonly [language in Language]: readonly Remark[] };
}

/** To whoever asked for the approval, when somebody gave the return back; `url` is the address of the return. */
export function approvalRefused({ name, edition, by, remarks, url }: ApprovalRefused): LetterText {
  const said = (language: Language) =>
    remarks[language].length === 0 ? [] : [{ kind: 'remarks', remarks: remarks[language] } as const];
  return {
    lv: {
      subject: `Nav apstiprināts: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(`Iesniegumu par ${edition}. gadu (${name}) labošanai atdeva ${by}.`),
        ...said('lv'),
        text('Iesniegumu atkal var aizpildīt. Kad tas ir izlabots, lūdziet apstiprinājumu vēlreiz.'),
        link('Atvērt iesniegumu', url),
      ],
    },
    en: {
      subject: `Not approved: return for ${edition}, ${name}`,
      parts: [
        text(`The return for ${edition} (${name}) was given back for changes by ${by}.`),
        ...said('en'),
        text('It can be filled in again. When it is corrected, ask for the approval once more.'),
        link('Open the return', url),
      ],
    },
  };
}
