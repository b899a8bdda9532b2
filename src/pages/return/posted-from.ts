import type { Language } from '../../language/label.ts';
import type { FlatAnswer } from '../../survey/flat-answer.ts';
import type { Section } from '../../survey/form.ts';
import { fieldName } from './field-name.ts';
import { fieldValue } from './field-value.ts';
import type { Posted } from './posted-answers.ts';

/** The fields that a form with these answers would send: what hidden fields hold. */
export function postedFrom(section: Section, answers: readonly FlatAnswer[], language: Language): Posted {
  const fields = answers.flatMap(({ place, value }) => {
    const asked = section.questions[place.question ?? ''];
    const question = asked?.kind === 'rows' ? asked.fields[place.field ?? ''] : asked;
    const name = fieldName(place);
    if (question === undefined) return typeof value === 'string' ? [[name, value] as const] : [];
    return Object.entries(fieldValue(question, value, language)).map(
      ([suffix, text]) => [`${name}${suffix}`, text] as const,
    );
  });
  return Object.fromEntries(fields);
}
