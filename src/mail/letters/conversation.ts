import type { Language } from '../../language/label.ts';
import type { Side } from '../../review/conversation.ts';
import { type LetterText, link, type Remark, text } from '../letter.ts';

export interface NewsOfConversation {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Who wrote. */
  readonly side: Side;
  /** What was written and where, with the places named in either language. */
  readonly remarks: { readonly [language in Language]: readonly Remark[] };
  /** Address of the conversation. */
  readonly url: string;
}

/** To the other side when a respondent or the ministry has written something about a return. */
export function conversation({ name, edition, side, remarks, url }: NewsOfConversation): LetterText {
  const byMinistry = side === 'ministry';
  return {
    lv: {
      subject: byMinistry
        ? `Ministrijas atbilde: ${edition}. gada iesniegums, ${name}`
        : `Jauns ieraksts sarakstē: iesniegums par ${edition}. gadu, ${name}`,
      parts: [
        text(
          byMinistry
            ? `Ministrija ir rakstījusi par ${edition}. gada iesniegumu (${name}):`
            : `Par ${edition}. gada iesniegumu (${name}) ministrijai rakstīts:`,
        ),
        { kind: 'remarks', remarks: remarks.lv },
        link('Lasīt un atbildēt', url),
      ],
    },
    en: {
      subject: byMinistry
        ? `Reply of the ministry: return for ${edition}, ${name}`
        : `Question or reply: return for ${edition}, ${name}`,
      parts: [
        text(
          byMinistry
            ? `The ministry has written about the return for ${edition} (${name}):`
            : `${name} has written to the ministry about the return for ${edition}:`,
        ),
        { kind: 'remarks', remarks: remarks.en },
        link('Read and reply', url),
      ],
    },
  };
}
