// What the API says of answers that were understood otherwise than they were sent. What was sent is kept as it is.
import { z } from 'zod';
import type { Language } from '../language/label.ts';
import { formOf } from '../survey/editions.ts';
import type { FlatAnswer } from '../survey/flat-answer.ts';
import { understoodAnswers } from '../survey/reading/understood.ts';
import type { ReturnKey } from '../survey/revision.ts';
import { pointerTo } from './finding.ts';

const understoodAnswer = z
  .object({
    pointer: z.string().meta({ description: 'The place as a JSON pointer into the return' }),
    typed: z.string().meta({ description: 'The beginning of what was sent' }),
    as: z.string().meta({ description: 'What it was understood as, in the language asked for' }),
  })
  .meta({ id: 'UnderstoodAnswer' });

export const understood = z.array(understoodAnswer).meta({
  description:
    'Answers that were understood otherwise than they were sent: numbers of telephones, links, e-mail addresses, periods, numbers',
});

export function understoodIn(
  language: Language,
  { edition, form: formId }: ReturnKey,
  answers: readonly FlatAnswer[],
): z.output<typeof understood> {
  const form = formOf(edition, formId);
  if (form === null) return [];
  return understoodAnswers(form, answers).map(({ place, typed, as }) => ({
    pointer: pointerTo(place),
    typed,
    as: as[language],
  }));
}
