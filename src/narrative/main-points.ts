// The main points of a year: at most six findings, each with its number, what it says, what changed, and what its small
// chart shows. Every number is that of a diagram; a finding without answers is left out.
import type { EditionChange } from '../aggregate/edition-change.ts';
import type { CoreId, Indicator, IndicatorValue } from '../aggregate/indicator.ts';
import { type Label, label } from '../language/label.ts';
import { atLeast, exactNumber, formatPercent, numberLabel, orMore, percentOf } from '../language/numbers.ts';
import type { TopicId } from '../survey/edition-texts.ts';
import { regionName } from '../survey/respondent.ts';
import { isRegionCode, regions } from '../survey/territories.ts';
import { analysisSections } from './analysis-sections.ts';
import { partlyCountedIn } from './at-least.ts';
import { conclusions } from './conclusions.ts';
import { diagramSentences } from './diagram-sentences.ts';
import { providedIn } from './diagrams/planning.ts';
import { casesIn, europeanProgrammes } from './diagrams/projects.ts';
import { sumOf, valueFor } from './indicator-values.ts';
import { changeOfCount, changeOfTotal } from './main-point-change.ts';

/** One bar of the small chart of a finding; the value is in the unit of its diagram, null is unknown. */
export interface PointBar {
  readonly name: Label;
  readonly value: number | null;
  /** As it is printed beside the bar. */
  readonly text: Label;
  readonly emphasis: boolean;
}

export interface MainPoint {
  /** The diagram that the number is from. */
  readonly diagram: Pick<Indicator, 'id' | 'number'>;
  /** Where the diagram stands in the analysis. */
  readonly topic: TopicId;
  /** „30 no 42“, „83 %“, „918“. */
  readonly value: Label;
  readonly sentence: Label;
  /** Since the edition before; null where there is none to compare with. */
  readonly change: Label | null;
  readonly bars: readonly PointBar[];
  /** What a bar of full length is. */
  readonly longest: number;
}

type Find = (id: CoreId) => Indicator;
type Finding = Omit<MainPoint, 'diagram' | 'topic'>;

interface PointMaker {
  readonly id: CoreId;
  /** The Latvian sentence is that of the conclusions. */
  readonly make: (find: Find, said: readonly string[], change: EditionChange | null) => Finding;
}

const makers: readonly PointMaker[] = [
  { id: 'd6', make: participants },
  { id: 'd4', make: workload },
  { id: 'd1', make: planning },
  { id: 'd8', make: providers },
  { id: 'd10', make: projects },
  { id: 'd13', make: permits },
];

/** In the order in which they are read. */
export function mainPoints(
  indicators: readonly Indicator[],
  change: EditionChange | null,
): readonly MainPoint[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const concluded = new Map(conclusions(indicators).map(({ topic, sentences }) => [topic, sentences]));
  const find: Find = (id) => {
    const found = byId.get(id);
    if (found === undefined) throw new RangeError(`There is no indicator ${id}`);
    return found;
  };
  return makers.flatMap(({ id, make }): MainPoint[] => {
    const indicator = byId.get(id);
    const topic = analysisSections.find(({ diagrams }) => diagrams.includes(id))?.id;
    if (indicator === undefined || topic === undefined || sumOf(indicator.values) === null) return [];
    const { number } = indicator;
    return [{ diagram: { id, number }, topic, ...make(find, concluded.get(topic) ?? [], change) }];
  });
}

function participants(find: Find, said: readonly string[], change: EditionChange | null): Finding {
  const { values, byRegion, population } = find('d6');
  const total = sumOf(values) ?? 0;
  const { answered, asked } = population;
  const isPartly = partlyCountedIn(values).length > 0;
  const { lv, en } = numberLabel(total);
  return {
    value: label(orMore(lv, isPartly), orMore(en, isPartly)),
    sentence: label(
      said[0] ?? '',
      `The number of participants is known for ${of(answered, asked)} municipalities; they add up to ${atLeast(en, isPartly, 'en')}.`,
    ),
    change: change === null ? null : changeOfTotal(change.participants, change),
    longest: longestOf(values),
    bars: values.map(({ key, value, label: name, atLeast: partly }) => {
      const region = isRegionCode(key) ? byRegion[key].population : null;
      const known = region === null ? '' : ` (${region.answered}/${region.asked})`;
      const [lv, en] = isRegionCode(key) ? [regionName(key), regions[key].name] : [name.lv, name.en];
      return bar(
        label(`${lv}${known}`, `${en}${known}`),
        value,
        markText(value, partly !== undefined),
        false,
      );
    }),
  };
}

function workload(find: Find, said: readonly string[], change: EditionChange | null): Finding {
  const indicator = find('d4');
  const { answered } = indicator.population;
  const provided = providedIn(indicator) ?? 0;
  const names: readonly (readonly [string, Label])[] = [
    ['over', label('virs vienas', 'over one')],
    ['full', label('pilna', 'full-time')],
    ['partial', label('nepilna', 'part-time')],
    ['none', label('nav', 'none')],
  ];
  return {
    value: partOf(provided, answered),
    sentence: label(
      said[0] ?? '',
      `${of(provided, answered)} municipalities whose answer is known provide working time for the coordinator.`,
    ),
    change: countSince(change, 'd4', ['partial', 'full', 'over']),
    ...countBars(indicator, names, ['over', 'full', 'partial']),
  };
}

function planning(find: Find, said: readonly string[], change: EditionChange | null): Finding {
  const indicator = find('d1');
  const { answered } = indicator.population;
  const separate = valueFor(indicator.values, 'separate_document') ?? 0;
  const names: readonly (readonly [string, Label])[] = [
    ['separate_document', label('savs dokuments', 'own document')],
    ['education_strategy', label('stratēģijā', 'in the strategy')],
    ['general_programme', label('vispārīgi', 'in general')],
  ];
  return {
    value: partOf(separate, answered),
    sentence: label(
      said[0] ?? '',
      `${of(separate, answered)} municipalities have a separate document or action plan for adult education.`,
    ),
    change: countSince(change, 'd1', ['separate_document']),
    ...countBars(indicator, names, ['separate_document']),
  };
}

function providers(find: Find, said: readonly string[], change: EditionChange | null): Finding {
  const indicator = find('d8');
  const { answered } = indicator.population;
  const ngo = valueFor(indicator.values, 'ngo') ?? 0;
  const names: readonly (readonly [string, Label])[] = [
    ['ngo', label('NVO', 'NGOs')],
    ['vet_school', label('profesionālās', 'vocational')],
    ['training_centre', label('mācību centri', 'training centres')],
    ['higher_education', label('augstskolas', 'higher education')],
  ];
  return {
    value: partOf(ngo, answered),
    sentence: label(
      said[0] ?? '',
      `${of(ngo, answered)} municipalities name non-governmental organisations among the providers.`,
    ),
    change: countSince(change, 'd8', ['ngo']),
    ...countBars(indicator, names, ['ngo']),
  };
}

function projects(find: Find, said: readonly string[], change: EditionChange | null): Finding {
  const { values } = find('d10');
  const parts = europeanProgrammes(values);
  const [part, whole] = [casesIn(parts), casesIn(values)];
  const share = percentOf(part, whole) ?? 0;
  const short: { readonly [key: string]: Label } = {
    rrf_digital: label('digitālās prasmes', 'digital skills'),
    erasmus_national_coordinators: label('koordinatoru tīkls', 'coordinators'),
    erasmus_other: label('citi Erasmus+', 'other Erasmus+'),
    esf_adult: label('ESF+ 4.2.4.2.', 'ESF+ 4.2.4.2'),
    youth: label('jaunatne', 'youth'),
    health: label('veselība', 'health'),
    other_international: label('citas starptautiskās', 'other international'),
    other: label('citas', 'other'),
  };
  return {
    value: label(formatPercent(share), englishPercent(share)),
    sentence: label(
      said.at(-1) ?? '',
      `Three European programmes (Recovery Fund, Erasmus+, ESF+) make up ${part} of ${whole} participations in projects.`,
    ),
    change: countSince(
      change,
      'd10',
      parts.map(({ key }) => key),
    ),
    longest: longestOf(values),
    bars: values.map(({ key, label: name, value }) =>
      bar(
        short[key] ?? name,
        value,
        value === null ? unknown : label(formatPercent(value), englishPercent(value)),
        parts.some((one) => one.key === key),
      ),
    ),
  };
}

function permits(find: Find, _: readonly string[], change: EditionChange | null): Finding {
  const indicator = find('d13');
  const { values, population } = indicator;
  const total = sumOf(values) ?? 0;
  const [capital, others] = values;
  return {
    value: numberLabel(total),
    sentence: label(
      diagramSentences(indicator).slice(0, 2).join(' '),
      `The municipalities whose answer is known (${of(population.answered, population.asked)}) issued ${exactNumber(total, 'en')} permits${capital?.value ? `, Rīga ${exactNumber(capital.value, 'en')} of them` : ''}.`,
    ),
    change: change === null ? null : changeOfTotal(change.permits, change),
    longest: Math.max(1, total),
    bars: [
      ...(capital === undefined || others === undefined
        ? []
        : [bar(label('Rīga', 'Rīga'), capital.value, numberText(capital.value), true)]),
      ...(others === undefined
        ? []
        : [bar(label('pārējās', 'all others'), others.value, numberText(others.value), false)]),
    ],
  };
}

/** „≥ 18 931“ where the number is a lower bound. */
function markText(value: number | null, isAtLeast: boolean): Label {
  const { lv, en } = numberText(value);
  return label(orMore(lv, isAtLeast), orMore(en, isAtLeast));
}

const unknown = label('nav datu', 'no data');

function bar(name: Label, value: number | null, text: Label, emphasis: boolean): PointBar {
  return { name, value, text, emphasis };
}

/** Municipalities by value, a full bar being all whose answer is known; `counted` are the keys of the finding. */
function countBars(
  { values, population }: Indicator,
  names: readonly (readonly [key: string, name: Label])[],
  counted: readonly string[],
): Pick<Finding, 'bars' | 'longest'> {
  const shown = names.flatMap(([key, name]) => {
    const found = values.find((value) => value.key === key);
    return found === undefined ? [] : [{ key, name, value: found.value }];
  });
  return {
    longest: Math.max(1, population.answered),
    bars: shown.map(({ key, name, value }) => bar(name, value, numberText(value), counted.includes(key))),
  };
}

function countSince(change: EditionChange | null, id: CoreId, keys: readonly string[]): Label | null {
  const found = change?.indicators.find((one) => one.id === id);
  return change === null || found === undefined ? null : changeOfCount(found, keys, change);
}

function numberText(value: number | null): Label {
  return value === null ? unknown : numberLabel(value);
}

function longestOf(values: readonly IndicatorValue[]): number {
  return Math.max(1, ...values.map(({ value }) => value ?? 0));
}

/** „23 no 42“ */
function partOf(part: number, whole: number): Label {
  return label(`${part} no ${whole}`, of(part, whole));
}

function of(part: number, whole: number): string {
  return `${part} of ${whole}`;
}

function englishPercent(share: number): string {
  return share > 0 && share < 0.5 ? '<1%' : `${Math.round(share)}%`;
}
