// Indicators as they leave the house: JSON for machines, plain lines for people.
import type { Breakdown, Indicator } from '../../src/aggregate/indicator.ts';
import type { Language } from '../../src/language/label.ts';
import { exactNumber, formatNumber, orMore } from '../../src/language/numbers.ts';

/** One JSON object: `{edition, indicators: [{id, number, title, unit, unitLabel?, population, values, byRegion, byKind, note}]}`. */
export function indicatorsJson(
  edition: number,
  indicators: readonly Indicator[],
  language: Language,
): string {
  const output = {
    edition,
    indicators: indicators.map((indicator) => ({
      id: indicator.id,
      number: indicator.number,
      title: indicator.title[language],
      unit: indicator.unit,
      ...(indicator.question === undefined ? {} : { unitLabel: indicator.question.unitLabel[language] }),
      ...breakdown(indicator, language),
      byRegion: parts(indicator.byRegion, language),
      byKind: parts(indicator.byKind, language),
    })),
  };
  return JSON.stringify(output, null, 2);
}

function parts(byPart: Indicator['byRegion'] | Indicator['byKind'], language: Language) {
  return Object.fromEntries(Object.entries(byPart).map(([name, part]) => [name, breakdown(part, language)]));
}

function breakdown({ population, values, note }: Breakdown, language: Language) {
  return {
    population,
    values: values.map((value) => ({ ...value, label: value.label[language] })),
    note: note?.[language] ?? null,
  };
}

/** A heading an indicator and a line a value; an unknown is a dash. */
export function indicatorsText(indicators: readonly Indicator[], language: Language): string {
  return indicators
    .map(({ number, title, unit, population, values, note }) => {
      const lines = values.map(({ label, value, count, atLeast }) => {
        const shown =
          value === null
            ? '–'
            : unit === 'percent'
              ? `${printed(value, 1, language)} % (${count ?? '–'})`
              : orMore(
                  unit === 'number' ? exactNumber(value, language) : printed(value, 0, language),
                  atLeast !== undefined,
                );
        return `  ${shown.padStart(14)}  ${label[language]}`;
      });
      const head = `${number}. ${title[language]} [${population.answered}/${population.asked}]`;
      return [head, ...lines, ...(note === null ? [] : [`  ${note[language]}`])].join('\n');
    })
    .join('\n\n');
}

function printed(value: number, places: number, language: Language): string {
  if (language === 'lv') return formatNumber(value, places);
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
}
