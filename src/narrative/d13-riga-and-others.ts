// Diagram 13: the permits of the capital beside those of all other municipalities.
import type { Indicator } from '../aggregate/indicator.ts';
import { municipality, permit } from '../language/noun.ts';
import { formatNumber, formatPercent, percentOf } from '../language/number-format.ts';
import { counted, verb } from '../language/numeral.ts';
import { territoryName } from '../survey/territory-name.ts';
import { sumOf } from './tiers.ts';

const OTHERS = 'others';

export function rigaAndOthersSentences(indicator: Indicator): readonly string[] {
  const { values, population } = indicator;
  const total = sumOf(values) ?? 0;
  const capital = values.find((v) => v.key !== OTHERS) ?? null;
  const others = values.find((v) => v.key === OTHERS) ?? null;
  const behind = others?.territories.length ?? 0;
  const percent = percentOf(capital?.value ?? 0, total);
  const share = percent === null || percent === 0 ? '' : ` jeb ${formatPercent(percent)} no kopskaita`;
  return [
    `Kopējais izsniegto atļauju skaits ${counted(population.answered, municipality, 'locative')} ir ${formatNumber(total)}.`,
    ...(capital === null || capital.value === null
      ? []
      : [
          `${territoryName(capital.key)} ${verb(capital.value, 'izsniedza')} ${counted(capital.value, permit, 'accusative')}${share}.`,
        ]),
    ...(others === null || others.value === null || behind === 0
      ? []
      : [
          `Pārējo pašvaldību atļauju kopskaits ir ${formatNumber(others.value)}, tātad vidēji ${formatNumber(others.value / behind, 1)} uz vienu pašvaldību.`,
        ]),
  ];
}
