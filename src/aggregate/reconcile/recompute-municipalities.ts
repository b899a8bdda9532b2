// Counts of municipalities: all that were asked, and those behind values of an indicator.
import { type Label, label } from '../../language/label.ts';
import { respondentName } from '../../survey/respondent.ts';
import { regions, territoriesOf } from '../../survey/territories.ts';
import type { IndicatorId } from '../indicator.ts';
import type { Evidence } from './evidence.ts';
import { leftOutOfRegions } from './explain-difference.ts';
import { type Difference, type Recomputation, sentences } from './recomputation.ts';
import { ruleOf } from './rules.ts';

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
        .map(({ name, into }) => (into === null ? name : `${name} → ${respondentName(into)}`))
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

/** Indicators in which every municipality is behind exactly one value. */
const partitions: readonly IndicatorId[] = ['d1', 'd4', 'd5'];

/** More names than this are left to the data table. */
const NAMED_AT_MOST = 6;

const names = (codes: readonly string[]) => codes.map(respondentName).join(', ');

/** Where all printed groups of a whole add up to it, how many municipalities were put elsewhere. */
function explainRegrouping(of: IndicatorId, evidence: Evidence): Label | null {
  if (!partitions.includes(of)) return null;
  let [sum, moved] = [0, 0];
  for (const { key, value } of evidence.indicator(of).values) {
    const figure = evidence.published.find(({ id }) => {
      const rule = ruleOf(id);
      return (
        rule?.kind === 'municipalities' && rule.of === of && rule.keys.length === 1 && rule.keys[0] === key
      );
    });
    if (figure === undefined || figure.value === null || value === null) return null;
    sum += figure.value;
    moved += Math.abs(figure.value - value) / 2;
  }
  if (sum !== evidence.indicator(of).population.answered) return null;
  return label(
    `Drukāto grupu summa ir tā pati (${sum}), tātad citā grupā ieskaitīto pašvaldību skaits ir vismaz ${moved}.`,
    `The printed groups have the same sum (${sum}), so that at least ${moved} stand in another group.`,
  );
}

/** Whose answer the returns do not tell, though print may count them in a group. */
function explainUnknown(notAnswered: readonly string[]): Label | null {
  if (notAnswered.length === 0) return null;
  return label(
    `Iesniegumos atbilde nav zināma, tāpēc nevienā grupā nav ieskaitītas: ${names(notAnswered)}.`,
    `The answer is unknown in the returns and so in no group for: ${names(notAnswered)}.`,
  );
}

/** The municipalities left out of the regional sums as a possible explanation, worded as one; null where it does not fit. */
export function explainByRegionalSums(short: number, evidence: Evidence): Difference | null {
  const { codes, unexplained } = leftOutOfRegions(evidence);
  if (codes.length !== short) return null;
  const open = unexplained.map((region) => regions[region].name).join(', ');
  return {
    why: sentences(
      label(
        `Tieši tikpat pašvaldību nav ieskaitītas drukātajās reģionu summās (6. diagramma): ${names(codes)}. Ja tās nav ieskaitītas arī šeit, starpība ir izskaidrota.`,
        `Just as many are left out of the printed regional sums (diagram 6): ${names(codes)}. If they are left out here too, the difference is explained.`,
      ),
      open === ''
        ? null
        : label(
            `Pilnīgi droši tas nav, jo 6. diagrammā neizskaidrots paliek: ${open}.`,
            `This is not certain, because diagram 6 stays unexplained for: ${open}.`,
          ),
    ),
    territories: codes,
  };
}

/** Municipalities behind any of some values of an indicator. */
export function recomputeMunicipalities(
  of: IndicatorId,
  keys: readonly string[],
  evidence: Evidence,
): Recomputation {
  const { title, population, values } = evidence.indicator(of);
  const chosen = values.filter(({ key }) => keys.includes(key));
  const codes = [...new Set(chosen.flatMap(({ territories }) => territories))];
  const value = chosen.length === 0 || chosen.some((v) => v.value === null) ? null : codes.length;
  const answers = `${population.answered}/${population.asked}`;
  return {
    basis: label(
      `Pašvaldības, ${chosen.map((v) => `„${v.label.lv}“`).join(' vai ')} (${title.lv}; atbildes: ${answers}).`,
      `Municipalities, ${chosen.map((v) => `“${v.label.en}”`).join(' or ')} (${title.en}; answers: ${answers}).`,
    ),
    value,
    agrees: (printed) => printed === value,
    difference: (printed) => {
      const short = keys.includes('with_data') ? codes.length - printed : printed - codes.length;
      const also = of === 'd5' ? explainByRegionalSums(short, evidence) : null;
      if (also !== null) return also;
      const listed =
        codes.length > NAMED_AT_MOST
          ? null
          : label(`Iesniegumos: ${names(codes)}.`, `In the returns: ${names(codes)}.`);
      const notDeterminable = label(
        'Kuras pašvaldības drukātajā izdevumā ieskaitītas citādi, no skaita vien nav nosakāms.',
        'The number alone does not tell which municipalities the print counts differently.',
      );
      const unknown = short > 0 ? explainUnknown(population.notAnswered) : null;
      return {
        why: sentences(explainRegrouping(of, evidence), listed, unknown, notDeterminable),
        territories: unknown === null ? [] : population.notAnswered,
      };
    },
  };
}
