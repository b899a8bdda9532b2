import { type LetterText, link, text } from '../letter.ts';

interface ReturnApproved {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Address of the return. */
  readonly url: string;
}

/** To those whose return was approved. */
export function approved({ name, edition, url }: ReturnApproved): LetterText {
  return {
    lv: {
      subject: `Apstiprināts: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(
          `Iesniegums par ${edition}. gadu (${name}) ir apstiprināts, un tā dati būs valsts pārskatā par pieaugušo izglītību. Paldies par darbu!`,
        ),
        link('Apskatīt iesniegumu', url),
        text('Ja vēlāk pamanāt kļūdu, rakstiet ministrijas analītiķim: iesniegumu var atvērt no jauna.'),
      ],
    },
    en: {
      subject: `Approved: return for ${edition}, ${name}`,
      parts: [
        text(
          `The return for ${edition} (${name}) has been approved. It will be part of the national report on adult education. Thank you for your work!`,
        ),
        link('See the return', url),
        text(
          'If you notice a mistake later, write to the analyst of the ministry: a return can be reopened.',
        ),
      ],
    },
  };
}
