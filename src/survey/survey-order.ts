import type { Place } from './finding.ts';
import { EMPTY } from './flat-answer.ts';
import { type AskedSections, askedAt } from './form.ts';

/** Compares places by the order of a form: section, question, row, field; what the form lacks comes first. */
export function inSurveyOrder(form: AskedSections | null): (one: Place, other: Place) => number {
  const rank = (place: Place) => rankOf(form, place);
  return (one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a.map((part, index) => part - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  };
}

/** Section, question, row and field as numbers; a place that stops short comes before what is in it. */
function rankOf(form: AskedSections | null, at: Place): readonly number[] {
  const sections = form?.sections ?? {};
  const { section, question } = askedAt({ sections }, at);
  return [
    indexIn(sections, at.section),
    at.question === EMPTY ? 0 : 1 + indexIn(section?.questions ?? {}, at.question),
    at.row ?? 0,
    indexIn(question?.kind === 'rows' ? question.fields : {}, at.field),
  ];
}

function indexIn(known: object, name: string | null): number {
  return name === null ? -1 : Object.keys(known).indexOf(name);
}
