// Texts that are so long that not even a draft keeps them. Whatever is only too long for its question is kept, so that
// it can be shortened later; nothing is ever cut.
import { label } from '../language/label.ts';
import { character } from '../language/noun.ts';
import { numberInText } from '../language/numbers.ts';
import { counting } from '../language/numeral.ts';
import type { Finding } from './finding.ts';
import type { FlatAnswer, RawValue } from './flat-answer.ts';
import type { Form } from './form.ts';
import { placeInSection, placeName } from './place-name.ts';
import { shown } from './rules/answer/answer-rule.ts';
import { textTooLong } from './rules/answer/text.ts';

/** In characters (UTF-16 code units): several times what any question takes. */
export const LONGEST_KEPT = 20_000;

/** Errors that name each such text and its length. */
export function farTooLong(form: Form, answers: readonly FlatAnswer[]): readonly Finding[] {
  return answers.flatMap(({ place, value, cell }) => {
    const length = lengthOf(value);
    if (length <= LONGEST_KEPT) return [];
    const name = (language: 'lv' | 'en') =>
      placeInSection(form, place, language) || placeName(form, place, language);
    return [
      {
        rule: textTooLong.id,
        level: 'error',
        place,
        ...(cell === undefined ? {} : { cell }),
        message: label(
          `${name('lv')}: tekstā ir ${numberInText(length, 'lv')} ${counting(length, character, 'nominative')}, tāpēc to nevar saglabāt.`,
          `${name('en')}: the text has ${numberInText(length, 'en')} characters, so that it cannot be saved.`,
        ),
        remedy: label(
          `Vienā laukā var saglabāt ne vairāk kā ${numberInText(LONGEST_KEPT, 'lv')} rakstzīmju. Saīsiniet tekstu.`,
          `No more than ${numberInText(LONGEST_KEPT, 'en')} characters can be saved in one field. Shorten the text.`,
        ),
        value: shown(value),
      },
    ];
  });
}

function lengthOf(value: RawValue): number {
  return typeof value === 'string' ? value.length : (JSON.stringify(value) ?? '').length;
}
