// Diagram of the evidence behind the counts of participants, asked from 2026 on.
import type { Indicator } from '../../aggregate/indicator.ts';
import { listedApart, sentenceCase } from '../../language/list.ts';
import { municipality } from '../../language/noun.ts';
import { countedAfter, numeral } from '../../language/numeral.ts';
import type { EvidenceGrade } from '../../survey/count-method.ts';
import { which } from '../counted-municipalities.ts';
import { valueFor } from '../indicator-values.ts';

/** In the order in which they are said. */
const described: { readonly [grade in Exclude<EvidenceGrade, 'undescribed'>]: string } = {
  complete: 'pilnīga uzskaite',
  partial: 'daļēja uzskaite',
  rough: 'aptuvens vērtējums',
};

export function evidenceSentences({ values, population: { answered } }: Indicator): readonly string[] {
  const who = `${sentenceCase(countedAfter('no', answered, municipality))}, ${which(answered, 'nominative')} norāda dalībnieku skaitu,`;
  const grades = Object.entries(described)
    .map(([grade, name]) => ({ name, count: valueFor(values, grade) ?? 0 }))
    .filter(({ count }) => count > 0);
  const total = grades.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return [`${who} nevienā nav aprakstīts, kā tas iegūts.`];
  const parts = listedApart(
    grades.map(({ name, count }) => `${name} – ${numeral(count, 'feminine', 'locative')}`),
    'bet',
  );
  return [`${who} ${numeral(total, 'feminine', 'locative')} ir aprakstīts, kā tas iegūts: ${parts}.`];
}
