import { type Label, label } from '../../survey/label.ts';
import type { Evidence } from './evidence.ts';
import type { Recomputation } from './recomputation.ts';
import { sayLeftOut } from './recompute-region.ts';
import { explainSum } from './subset-search.ts';
import { nameOf } from './wording.ts';

const otherNumber: Label = label('Iesniegumā ir cits skaits.', 'The return has another number.');

/** The permits of one municipality. */
export function recomputePermits(code: string, { permits }: Evidence): Recomputation {
  const value = permits.find((item) => item.code === code)?.count ?? null;
  const name = nameOf(code);
  return {
    basis: label(`Izsniegtās atļaujas: ${name}.`, `Permits issued: ${name}.`),
    value,
    agrees: (printed) => printed === value,
    difference: () => ({ why: otherNumber, territories: [code] }),
  };
}

/** A value of diagram 12 by its place in ascending order. */
export function recomputePermitsAt(index: number, evidence: Evidence): Recomputation {
  const found = evidence.indicator('d12').values.at(index);
  const name = found?.label.lv ?? '';
  return {
    basis: label(
      index === 0
        ? `Mazākais skaits 12. diagrammā: ${name}.`
        : `Lielākais skaits 12. diagrammā, neskaitot divas pašvaldības ar lielāko skaitu: ${name}.`,
      index === 0
        ? `The smallest number in diagram 12: ${name}.`
        : `The largest number in diagram 12, the two highest set apart: ${name}.`,
    ),
    value: found?.value ?? null,
    agrees: (printed) => printed === found?.value,
    difference: () => ({ why: otherNumber, territories: found?.territories ?? [] }),
  };
}

/** All permits together. */
export function recomputePermitsTotal({ permits, asked }: Evidence): Recomputation {
  const value = permits.length === 0 ? null : permits.reduce((sum, { count }) => sum + count, 0);
  const answers = `${permits.length}/${asked.length}`;
  return {
    basis: label(
      `Visu izsniegto atļauju summa (atbildes: ${answers}).`,
      `Sum of all permits (answers: ${answers}).`,
    ),
    value,
    agrees: (printed) => printed === value,
    difference: (printed) => {
      const difference = (value ?? 0) - printed;
      const explanation = explainSum(permits, difference);
      const named = explanation.kind === 'one' ? explanation.items : [];
      return { why: sayLeftOut(explanation, difference), territories: named.map(({ code }) => code) };
    },
  };
}
