// The situation analysis in a few sentences, topic by topic, each resting on the numbers of one or two diagrams.
import type { Indicator, IndicatorId } from '../aggregate/indicator.ts';
import { municipality } from '../language/noun.ts';
import { atLeast, formatNumber, formatPercent, percentOf } from '../language/numbers.ts';
import { caseAfter, counted, verb } from '../language/numeral.ts';
import type { TopicId } from '../survey/edition-texts.ts';
import { analysisSections } from './analysis-sections.ts';
import { partlyCountedIn } from './at-least.ts';
import { municipalitiesAnswering, municipalitiesOf } from './counted-municipalities.ts';
import { diagramSentences } from './diagram-sentences.ts';
import { europeanProgrammes, shareOfCases } from './diagrams/projects.ts';
import { ownOnlySentences } from './diagrams/providers.ts';
import { sumOf, valueFor } from './indicator-values.ts';

type Find = (id: IndicatorId) => Indicator | null;

/** What the numbers of one topic come to. */
export interface TopicConclusions {
  readonly topic: TopicId;
  readonly title: string;
  readonly sentences: readonly string[];
}

const concluded: { readonly [topic in TopicId]: (find: Find) => readonly string[] } = {
  'planning-documents': planning,
  directions: (find) => [...firstSentence(find, 'd3'), ...secondSentence(find, 'd2')],
  workload: (find) => firstSentence(find, 'd4'),
  participants,
  providers,
  'target-groups': (find) => firstSentence(find, 'd14'),
  partners: (find) => firstSentence(find, 'd9'),
  projects,
  permits: (find) => [...firstSentence(find, 'd13'), ...firstSentence(find, 'd11')],
};

/** In the order of the analysis; topics without answers are left out. */
export function conclusions(indicators: readonly Indicator[]): readonly TopicConclusions[] {
  const find: Find = (id) => indicators.find((i) => i.id === id && i.population.answered > 0) ?? null;
  return analysisSections.flatMap(({ id, title }) => {
    const sentences = concluded[id](find);
    return sentences.length === 0 ? [] : [{ topic: id, title, sentences }];
  });
}

function firstSentence(find: Find, id: IndicatorId): readonly string[] {
  const indicator = find(id);
  return indicator === null ? [] : diagramSentences(indicator).slice(0, 1);
}

/** The first sentence of the shares of directions says how many entries there are, the second which group leads. */
function secondSentence(find: Find, id: IndicatorId): readonly string[] {
  const indicator = find(id);
  return indicator === null ? [] : diagramSentences(indicator).slice(1, 2);
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
  const known = `Iesaistīto iedzīvotāju skaits ir zināms par ${municipalitiesOf(answered, asked, caseAfter('par', answered))}, un kopā tas ir ${atLeast(formatNumber(total), partlyCountedIn(regions.values).length > 0)}`;
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

function projects(find: Find): readonly string[] {
  const indicator = find('d10');
  const parts = indicator === null ? [] : europeanProgrammes(indicator.values);
  if (indicator === null || parts.length === 0) return firstSentence(find, 'd10');
  return [
    ...firstSentence(find, 'd10'),
    `Atveseļošanas fonda, Erasmus+ un ESF+ 4.2.4.2. pasākuma projekti veido ${shareOfCases(parts, indicator.values)}.`,
  ];
}
