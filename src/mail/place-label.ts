import type { Language } from '../language/label.ts';
import type { Place } from '../survey/finding.ts';
import type { Form } from '../survey/form.ts';
import { ownValue } from '../survey/own-value.ts';

const words = {
  whole: { lv: 'Par visām ziņām', en: 'On the whole return' },
  row: { lv: (row: number) => `${row}. rinda`, en: (row: number) => `row ${row}` },
};

/** A place of a form as its labels name it: „4. Cilvēkresurss: Amati, 2. rinda, Amata nosaukums“. */
export function placeLabel(form: Form, at: Place, language: Language): string {
  const section = at.section === null ? undefined : ownValue(form.sections, at.section);
  if (section === undefined) return words.whole[language];
  const heading = `${section.no}. ${section.label[language]}`;
  const question = at.question === null ? undefined : ownValue(section.questions, at.question);
  if (question === undefined) return heading;
  const field =
    question.kind === 'rows' && at.field !== null ? ownValue(question.fields, at.field) : undefined;
  const steps = [
    question.label[language],
    ...(at.row === null ? [] : [words.row[language](at.row)]),
    ...(field === undefined ? [] : [field.label[language]]),
  ];
  return `${heading}: ${steps.join(', ')}`;
}
