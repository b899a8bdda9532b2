import { numberInText } from '../../language/numbers.ts';
import type { Return } from '../editions.ts';
import { place } from '../finding.ts';
import { answersOf } from '../form.ts';
import { placeInSentence } from '../place-name.ts';
import { formOfReturn, type PlacedText, textsOf } from '../placed-answers.ts';
import type { Found, Rule } from '../rule.ts';
import { type NumberInText, numbersIn } from '../text/numbers.ts';
import { quoted } from '../text/quoted.ts';
import { sentencesIn } from '../text/sentences.ts';
import { yearsIn } from '../text/years.ts';

export const permitsNumberInText: Rule = {
  id: 'permits-number-in-text',
  level: 'query',
  no: 2,
  title: {
    lv: 'Tekstā minēts cits atļauju skaits nekā atbildē par atļaujām',
    en: 'A text names another number of permits than the answer on permits',
  },
  find: (ret) => {
    if (ret.form !== 'municipal') return [];
    const issued = answersOf(ret.sections.permits)?.issued ?? null;
    return issued === null ? [] : textsOf(ret).flatMap((placed) => inText(ret, placed, issued));
  },
};

function inText(ret: Return, { place: at, text }: PlacedText, issued: number): readonly Found[] {
  const named = sentencesIn(text)
    .filter((sentence) => isAboutYear(sentence, ret.edition))
    .flatMap((sentence) =>
      numbersIn(sentence)
        .filter((number) => countsPermits(sentence, number))
        .map(({ value, start }) => ({ value, isPart: isPart(sentence.slice(0, start)), sentence })),
    );
  // Parts of the answer do not contradict it: „27 atļaujas, no tām 5 …“, „20 atļaujas … un 7 atļaujas …“.
  const addUp = named.reduce((sum, { value }) => sum + value, 0) === issued;
  const isNamed = named.some(({ value }) => value === issued);
  return named
    .filter(({ value }, index) => named.findIndex((other) => other.value === value) === index)
    .filter(({ value, isPart }) => value > issued || (value < issued && !isPart && !addUp && !isNamed))
    .map(({ value, sentence }) => ({
      place: at,
      message: {
        lv: `Tekstā minētais atļauju skaits ir ${numberInText(value, 'lv')}, bet sadaļā par atļaujām – ${numberInText(issued, 'lv')}: ${quoted(sentence).lv}.`,
        en: `The text names ${numberInText(value, 'en')} as the number of permits, but the section on permits has ${numberInText(issued, 'en')}: ${quoted(sentence).en}.`,
      },
      remedy: {
        lv: `Labojiet skaitli tekstā vai ${placeInSentence(formOfReturn(ret), place('permits')).lv} vai paskaidrojiet, ko nozīmē katrs no tiem.`,
        en: `Correct the number in the text or in ${placeInSentence(formOfReturn(ret), place('permits')).en}, or explain what each of them means.`,
      },
      value: `${value} ≠ ${issued}`,
    }));
}

/** A sentence that speaks only of other years is no statement about this one. */
function isAboutYear(sentence: string, edition: number): boolean {
  const years = yearsIn(sentence);
  return years.length === 0 || years.some(({ year }) => year === edition);
}

function isPart(before: string): boolean {
  return /(?:tostarp|no tām|no kurām|to skaitā|t\.\s?sk\.)[^.;]*$/iu.test(before);
}

/** „74 atļaujas“, „74 neformālās izglītības programmu atļaujas“. */
const permitsAfter =
  /^\s+(?:(?:pieauguš|neformāl|interešu|izglītīb|programm|īstenošan|izsniegt|izdot|piešķirt|jaun|šād|derīg|licenc|pašvaldīb)\p{L}*\s+){0,6}atļauj(?:a|as|u|ām)(?!\p{L})/iu;
/** „atļaujas – 74“, „atļauju skaits 2025. gadā ir 74“. */
const permitsBefore =
  /atļauj(?:as|u)\s*(?:[–—:(]|(?:(?:kop)?skaits|kopā|pavisam)(?:\s+(?:\d{4}\.\s*gadā|kopā|ir|bija))*\s*[–—:(]?)\s*$/iu;

/** „atļaujas (3 gadiem)“ is how long they hold. */
const time = /^\s*(?:gad|mēne|dien)/iu;

function countsPermits(sentence: string, { start, end }: NumberInText): boolean {
  const after = sentence.slice(end);
  return permitsAfter.test(after) || (!time.test(after) && permitsBefore.test(sentence.slice(0, start)));
}
