import type { Language } from '../../language/label.ts';
import type { Place } from '../../survey/finding.ts';
import type { Form } from '../../survey/form.ts';
import { returnTexts } from './return-texts.ts';

/**
 * A place in words: „6. Iesaistīto iedzīvotāju skaits…, Aktivitāte 2, Dalībnieku skaits“. Within the page of the
 * section its name is left out.
 */
export function placeName(
  form: Form,
  { section, question, row, field }: Place,
  language: Language,
  isWithin = false,
): string {
  const within = section === null ? undefined : form.sections[section];
  if (within === undefined) return returnTexts.wholeReturn[language];
  const asked = question === null ? undefined : within.questions[question];
  const parts = isWithin ? [] : [`${within.no}. ${within.label[language]}`];
  if (asked?.kind === 'rows' && row !== null) parts.push(`${asked.item[language]} ${row}`);
  else if (asked !== undefined) parts.push(asked.label[language]);
  const inner = asked?.kind === 'rows' && field !== null ? asked.fields[field] : undefined;
  if (inner !== undefined) parts.push(inner.label[language]);
  return parts.join(', ');
}
