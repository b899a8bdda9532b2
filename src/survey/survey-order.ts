import type { Place } from './finding.ts';
import { EMPTY } from './flat-answer.ts';
import type { Form, Section } from './form.ts';
import { ownValue } from './own-value.ts';

/** Compares places by the order of a form: section, question, row, field; what the form lacks comes first. */
export function inSurveyOrder(form: Form | null): (one: Place, other: Place) => number {
  const rank = (place: Place) => rankOf(form, place);
  return (one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
}

/** Section, question, row and field as numbers; a place that stops short comes before what is in it. */
function rankOf(form: Form | null, { section, question, row, field }: Place): readonly number[] {
  const asked = ownValue(form?.sections ?? {}, section);
  return [
    indexIn(form?.sections ?? {}, section),
    question === EMPTY ? 0 : 1 + indexIn(asked?.questions ?? {}, question),
    row ?? 0,
    indexIn(fieldsOf(asked, question), field),
  ];
}

function fieldsOf(section: Section | undefined, question: string | null): object {
  const asked = ownValue(section?.questions ?? {}, question);
  return asked?.kind === 'rows' ? asked.fields : {};
}

function indexIn(known: object, name: string | null): number {
  return name === null ? -1 : Object.keys(known).indexOf(name);
}
