// What stands in a new form before anybody has filled it in: last year's answers where they most likely hold.
import { asEdition } from './as-edition.ts';
import { mappingInto, type Return } from './editions.ts';
import type { Place } from './finding.ts';
import { EMPTY, type FlatAnswer } from './flat-answer.ts';
import { flatten } from './flatten.ts';
import { changeOf, type Mapping } from './mapping.ts';
import { isBlank } from './reading/read-value.ts';

/**
 * Last year's answers for the draft of an edition, to be marked as last year's until they are confirmed. Facts
 * of the year (participants, permits, what was done) are not among them: surfaces show those beside the question
 * from `asEdition`. Without a mapping into the edition there are none.
 */
export function previousAnswers(previous: Return, edition: number): readonly FlatAnswer[] {
  const mapping = mappingInto(edition, previous.form);
  if (mapping === null) return [];
  return flatten(asEdition(previous, edition)).answers.filter(
    ({ place, value }) => !isBlank(value) && isPrefilled(mapping, place, value),
  );
}

function isPrefilled(mapping: Mapping, { section, question, field }: Place, value: unknown): boolean {
  if (section === null || question === null) return false;
  if (question === EMPTY) return value !== 'left_out' && hasPrefilled(mapping, section);
  const change = changeOf(mapping, `${section}.${question}`, field);
  return change.change !== 'new' && change.prefill;
}

/** That a section is empty stands for this year only where answers in it would. */
function hasPrefilled(mapping: Mapping, section: string): boolean {
  return Object.entries(mapping.questions).some(
    ([path, change]) => path.startsWith(`${section}.`) && change.change !== 'new' && change.prefill,
  );
}
