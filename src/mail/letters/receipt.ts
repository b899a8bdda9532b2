import { momentIn } from '../../language/dates.ts';
import type { Receipt } from '../../survey/receipt.ts';
import { type LetterText, link, text } from '../letter.ts';

interface ReturnReceived {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  readonly receipt: Receipt;
  /** The second person of the municipality, where it wants one. */
  readonly approvedBy: string | null;
  /** Address of the page of receipts. */
  readonly url: string;
}

/** To the people behind a return that was handed in: what they can prove to have sent. */
export function receipt({
  name,
  edition,
  receipt: { number, at, sha256, certifiedBy },
  approvedBy,
  url,
}: ReturnReceived): LetterText {
  const certified = certifiedBy === null ? null : `${certifiedBy.name}, ${certifiedBy.post}`;
  return {
    lv: {
      subject: `Saņemts: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(`Iesniegums par ${edition}. gadu (${name}) ir saņemts ${momentIn('lv', at)}.`),
        text(`Saņemšanas apliecinājuma numurs: ${number}`),
        ...(certified === null ? [] : [text(`Apliecināja: ${certified}`)]),
        ...(approvedBy === null ? [] : [text(`Pašvaldībā apstiprināja: ${approvedBy}`)]),
        text(`Atbilžu SHA-256: ${sha256}`),
        link('Apskatīt apliecinājumu un lejupielādēt visas atbildes (PDF)', url),
        text('Saglabājiet šo vēstuli: ar numuru un SHA-256 var pierādīt, kas ir iesniegts.'),
      ],
    },
    en: {
      subject: `Received: return for ${edition}, ${name}`,
      parts: [
        text(`The return for ${edition} (${name}) was received on ${momentIn('en', at)}.`),
        text(`Number of the receipt: ${number}`),
        ...(certified === null ? [] : [text(`Certified by: ${certified}`)]),
        ...(approvedBy === null ? [] : [text(`Approved in the municipality by: ${approvedBy}`)]),
        text(`SHA-256 of the answers: ${sha256}`),
        link('See the receipt and download all answers (PDF)', url),
        text('Keep this letter: number and SHA-256 prove what was handed in.'),
      ],
    },
  };
}
