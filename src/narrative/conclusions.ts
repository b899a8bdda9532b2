// The situation analysis in a few sentences, each resting on the numbers of one or two diagrams.
import type { Indicator, IndicatorId } from '../aggregate/indicator.ts';
import { municipality } from '../language/noun.ts';
import { formatNumber, formatPercent, percentOf } from '../language/numbers.ts';
import { caseAfter, counted, verb } from '../language/numeral.ts';
import { municipalitiesAnswering, municipalitiesOf } from './counted-municipalities.ts';
import { diagramSentences } from './diagram-sentences.ts';
import { shareOfCases } from './diagrams/projects.ts';
import { ownOnlySentences } from './diagrams/providers.ts';
import { sumOf, valueFor } from './indicator-values.ts';

type Find = (id: IndicatorId) => Indicator | null;

/** In the order of the analysis; indicators without answers are left out. */
export function conclusions(indicators: readonly Indicator[]): readonly string[] {
  const find: Find = (id) => indicators.find((i) => i.id === id && i.population.answered > 0) ?? null;
  return [
    ...planning(find),
    ...firstSentence(find, 'd3'),
    ...firstSentence(find, 'd4'),
    ...participants(find),
    ...providers(find),
    ...firstSentence(find, 'd14'),
    ...firstSentence(find, 'd9'),
    ...projects(find),
    ...permits(find),
  ];
}

function firstSentence(find: Find, id: IndicatorId): readonly string[] {
  const indicator = find(id);
  return indicator === null ? [] : diagramSentences(indicator).slice(0, 1);
}

function planning(find: Find): readonly string[] {
  const indicator = find('d1');
  if (indicator === null) return [];
  const separate = valueFor(indicator.values, 'separate_document') ?? 0;
  const included = (sumOf(indicator.values) ?? 0) - separate;
  const { answered } = indicator.population;
  const where = counted(separate, municipality, 'locative');
  const own =
    separate === 0
      ? `atsevišķa dokumenta vai rīcības plāna nav ${where}`
      : `atsevišķs dokuments vai rīcības plāns ir ${where}`;
  return [
    `Pieaugušo izglītība ${verb(included, 'ir')} iekļauta plašākā plānošanas dokumentā ${municipalitiesOf(included, answered, 'locative')}, bet ${own}.`,
  ];
}

function participants(find: Find): readonly string[] {
  const [regions, highest] = [find('d6'), find('d7')];
  if (regions === null) return [];
  const { answered, asked } = regions.population;
  const total = sumOf(regions.values) ?? 0;
  const known = `Iesaistīto iedzīvotāju skaits ir zināms par ${municipalitiesOf(answered, asked, caseAfter('par', answered))}, un kopā tas ir ${formatNumber(total)}`;
  const top = highest === null ? null : percentOf(sumOf(highest.values) ?? 0, total);
  const few = highest === null ? 0 : highest.values.length;
  const share =
    top === null || few === 0 || few === answered
      ? ''
      : `; ${formatPercent(top)} no tā ir ${counted(few, municipality, 'locative')} ar lielāko skaitu`;
  const missing = asked - answered;
  return [
    `${known}${share}.`,
    ...(missing === 0
      ? []
      : [
          `Šis kopskaits neaptver ${counted(missing, municipality, 'accusative')}, tāpēc to nevar attiecināt uz visu valsti.`,
        ]),
  ];
}

function providers(find: Find): readonly string[] {
  const indicator = find('d8');
  if (indicator === null) return [];
  const ngo = valueFor(indicator.values, 'ngo') ?? 0;
  const who = municipalitiesAnswering(ngo, indicator.population);
  return [
    `Nevalstiskās organizācijas pieaugušo izglītības īstenotāju vidū ${verb(ngo, 'norāda')} ${who}.`,
    ...ownOnlySentences(indicator),
  ];
}

/** Programmes of the European Union that are a group of their own in the diagram. */
const european = ['rrf_digital', 'erasmus_national_coordinators', 'erasmus_other', 'esf_adult'];

function projects(find: Find): readonly string[] {
  const indicator = find('d10');
  const parts = indicator?.values.filter(({ key, value }) => european.includes(key) && value !== null) ?? [];
  if (indicator === null || parts.length === 0) return [];
  return [
    ...firstSentence(find, 'd10'),
    `Atveseļošanas fonda, Erasmus+ un ESF+ 4.2.4.2. pasākuma projekti veido ${shareOfCases(parts, indicator.values)}.`,
  ];
}

function permits(find: Find): readonly string[] {
  return [...firstSentence(find, 'd13'), ...firstSentence(find, 'd11')];
}
