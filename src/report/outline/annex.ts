// The annex: the data of every diagram with the municipalities behind each value.
import type { Indicator } from '../../aggregate/indicator.ts';
import { figureOf } from '../../figures/figure-of.ts';
import type { Block } from '../block.ts';
import { chapter, prose } from './front-matter.ts';

export function annex(indicators: readonly Indicator[], year: number): Block[] {
  return [
    chapter('pielikums', 'Pielikums. Diagrammu dati'),
    ...prose(['Katras diagrammas vērtības un pašvaldības, no kuru atbildēm tās izriet.']),
    ...indicators.flatMap((indicator): Block[] => {
      const { number, title, population, table } = figureOf(indicator, year);
      return [
        {
          kind: 'heading',
          id: `pielikums-d${number}`,
          level: 2,
          text: `${number}. diagramma. ${title}`,
          inContents: false,
          quiet: true,
        },
        ...prose([population], 'note'),
        { kind: 'table', table },
      ];
    }),
  ];
}
