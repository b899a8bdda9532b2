// The answers that most municipalities changed: over the same municipalities, the greatest difference first.
import type { EditionChange } from '../../aggregate/edition-change.ts';
import { figureChoices } from '../choices.ts';
import { labelText } from '../value-text.ts';

/** An answer that more or fewer municipalities give than in the edition before. */
export interface MovedValue {
  readonly name: string;
  /** What was asked: „Darbības virziens“. */
  readonly among: string;
  readonly before: number;
  readonly after: number;
}

/** What only mirrors another value is said once. */
const MIRRORS: ReadonlySet<string> = new Set(['d5.without_data']);

export function movedValues({ indicators }: EditionChange): readonly MovedValue[] {
  const moved = indicators
    .filter(({ unit }) => unit === 'municipalities')
    .flatMap(({ id, values }) =>
      values.flatMap((value): MovedValue[] => {
        const { before, after } = value.sameMunicipalities;
        if (before === null || after === null || before === after || MIRRORS.has(`${id}.${value.key}`))
          return [];
        const name = labelText({ ...value, value: null, territories: [] });
        return [{ name, among: figureChoices[id].labelHead, before, after }];
      }),
    );
  return moved.toSorted((a, b) => sizeOf(b) - sizeOf(a));
}

function sizeOf({ before, after }: MovedValue): number {
  return Math.abs(after - before);
}
