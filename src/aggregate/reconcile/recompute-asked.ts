import { label } from '../../language/label.ts';
import { territoriesOf } from '../../survey/territories.ts';
import type { Evidence } from './evidence.ts';
import type { Recomputation } from './recomputation.ts';
import { nameOf } from './wording.ts';

/** How many municipalities were asked; a larger number in print may be that of the year before. */
export function recomputeAsked({ asked, year }: Evidence): Recomputation {
  return {
    basis: label(`Aptaujātās pašvaldības par ${year}. gadu.`, `Municipalities asked about ${year}.`),
    value: asked.length,
    agrees: (printed) => printed === asked.length,
    difference: (printed) => {
      const before = territoriesOf(year - 1);
      const gone = before.filter(({ code }) => !asked.some((now) => now.code === code));
      if (printed !== before.length || gone.length === 0)
        return {
          why: label(
            'No kurienes ir drukātais skaitlis, nav zināms.',
            'Where the printed number comes from is not known.',
          ),
          territories: [],
        };
      const merged = gone
        .map(({ name, into }) => (into === null ? name : `${name} → ${nameOf(into)}`))
        .join(', ');
      return {
        why: label(
          `Drukātais skaitlis ir pašvaldību skaits gadu iepriekš; pēc tam apvienotas: ${merged}.`,
          `The printed number is that of the year before; merged since: ${merged}.`,
        ),
        territories: gone.map(({ code }) => code),
      };
    },
  };
}
