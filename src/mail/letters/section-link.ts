import { momentIn } from '../../language/dates.ts';
import type { Label } from '../../language/label.ts';
import { type LetterText, link, text } from '../letter.ts';

interface SectionSent {
  /** The municipality or planning region. */
  readonly name: string;
  /** The year that the return describes. */
  readonly edition: number;
  /** Number and name of the section. */
  readonly section: Label;
  /** The coordinator who asks for it, with their institution. */
  readonly by: string;
  /** When the link ends, as ISO time. */
  readonly until: string;
  /** Address of the section, with the secret. */
  readonly url: string;
}

/** To a colleague without an account who is asked to answer one section. */
export function sectionLink({ name, edition, section, by, until, url }: SectionSent): LetterText {
  return {
    lv: {
      subject: `Lūgums aizpildīt aptaujas sadaļu: ${name}, ${edition}. gads`,
      parts: [
        text(
          `${by}, lūdz jūs aizpildīt sadaļu „${section.lv}“ aptaujā par pieaugušo izglītību ${edition}. gadā (${name}).`,
        ),
        link('Atvērt sadaļu', url),
        text(
          `Saite darbojas līdz ${momentIn('lv', until)}. Konts un parole nav vajadzīgi. Nepārsūtiet šo vēstuli: ar saiti var mainīt sadaļas atbildes.`,
        ),
        text('Ja šis lūgums nav domāts jums, neņemiet vēstuli vērā.'),
      ],
    },
    en: {
      subject: `Please answer a section of the survey: ${name}, ${edition}`,
      parts: [
        text(
          `${by}, asks you to answer the section “${section.en}” of the survey of adult education in ${edition} (${name}).`,
        ),
        link('Open the section', url),
        text(
          `The link works until ${momentIn('en', until)}. You need no account and no password. Do not forward this letter: with the link the answers of the section can be changed.`,
        ),
        text('If this is not meant for you, you may ignore the letter.'),
      ],
    },
  };
}
