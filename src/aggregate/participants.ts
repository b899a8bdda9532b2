import type { MunicipalReturn } from '../survey/editions.ts';
import { answersOf } from '../survey/form.ts';

/** The residents who took part, in persons; null where the municipality gives no count. */
export function participantsIn(ret: MunicipalReturn): number | null {
  const answers = answersOf(ret.sections.participants);
  return answers?.counted === 'yes' ? answers.total : null;
}
