// A question that a document states, as every surface of the survey reads it.
import type { StatedQuestion, StatedScalar } from './edition-document.ts';
import type { Question, ScalarQuestion } from './question.ts';

export function questionOf(stated: StatedQuestion): Question {
  if (stated.kind !== 'rows') return scalarOf(stated);
  const { fields, ...rest } = stated;
  return { ...rest, fields: Object.fromEntries(fields.map(({ id, question }) => [id, scalarOf(question)])) };
}

function scalarOf(stated: StatedScalar): ScalarQuestion {
  switch (stated.kind) {
    case 'choice':
    case 'multiple_choice': {
      const { codes, ...rest } = stated;
      return { ...rest, codes: Object.fromEntries(codes.map((one) => [one.code, one.label])) };
    }
    case 'whole_number':
    case 'decimal': {
      const { sums, ...rest } = stated;
      return sums ? { ...rest, isSummed: true } : rest;
    }
    // Whoever is named agreed to nothing yet, so that it stays with the ministry.
    case 'contact':
      return { ...stated, isUnprinted: true };
    default:
      return stated;
  }
}
