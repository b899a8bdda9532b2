// A first reading of each topic: what its numbers say together. Computed as far as data allow; it names no causes.
import { municipality } from '../../language/noun.ts';
import { formatPercent, percentOf } from '../../language/numbers.ts';
import { counted } from '../../language/numeral.ts';
import type { TopicId } from '../../survey/edition-texts.ts';
import { sumOf, territoriesBehind } from '../indicator-values.ts';
import { formatMedian } from '../national-comparison.ts';
import { answered, behind, type ReadingFacts, shareAlone, shareOfMunicipalities } from './facts.ts';
import { participantsReading } from './participants.ts';
import { partnersReading } from './partners.ts';
import { projectsReading } from './projects.ts';

const readings: { readonly [topic in TopicId]: (facts: ReadingFacts) => readonly string[] } = {
  'planning-documents': planning,
  directions,
  workload,
  participants: participantsReading,
  providers: () => [],
  'target-groups': targetGroups,
  partners: partnersReading,
  projects: projectsReading,
  permits,
};

/** The sentences of a topic; none where there are no answers. */
export function readingOf(topic: TopicId, facts: ReadingFacts): readonly string[] {
  return readings[topic](facts);
}

function planning(facts: ReadingFacts): readonly string[] {
  const indicator = answered(facts, 'd1');
  if (indicator === null) return [];
  const whole = indicator.population.answered;
  const placed =
    behind(indicator, 'separate_document').length + behind(indicator, 'education_strategy').length;
  const general = behind(indicator, 'general_programme').length;
  return [
    `Savs dokuments vai vieta izglītības stratēģijā ir ${shareOfMunicipalities(placed, whole)}; vispārīgi attīstības programmā pieaugušo izglītību piemin ${shareAlone(general, whole)}.`,
  ];
}

/** What is offered beside what is planned; and digital skills as a direction beside the project about them. */
function directions(facts: ReadingFacts): readonly string[] {
  const [named, projects] = [answered(facts, 'd3'), answered(facts, 'd10')];
  if (named === null) return [];
  const whole = named.population.answered;
  const share = (key: string) => shareAlone(behind(named, key).length, whole);
  const digital = projects === null ? [] : behind(projects, 'rrf_digital');
  return [
    `Praktisku piedāvājumu – mācību aktivitātes – kā savu virzienu norāda ${shareOfMunicipalities(behind(named, 'learning_offer').length, whole)}, stratēģiju un sistēmu izstrādi – ${share('strategy_systems')}.`,
    ...(projects === null || digital.length === 0
      ? []
      : [
          `Digitālo prasmju attīstību kā savu virzienu norāda ${shareOfMunicipalities(behind(named, 'digital_skills').length, whole)}, bet projektā „Sabiedrības digitālo prasmju attīstība“ piedalās ${shareOfMunicipalities(digital.length, projects.population.answered)}.`,
        ]),
  ];
}

/** Whether participants are counted where there is a workload and where there is none, side by side. */
function workload(facts: ReadingFacts): readonly string[] {
  const [indicator, data] = [answered(facts, 'd4'), answered(facts, 'd5')];
  if (indicator === null || data === null) return [];
  const counting = new Set(behind(data, 'with_data'));
  const provided = ['partial', 'full', 'over'].flatMap((key) => behind(indicator, key));
  const none = behind(indicator, 'none');
  if (provided.length === 0 || none.length === 0) return [];
  const share = (codes: readonly string[]) =>
    [codes.filter((code) => counting.has(code)).length, codes.length] as const;
  const among = (codes: readonly string[], where: string) => {
    const [part, whole] = share(codes);
    return `${formatPercent(percentOf(part, whole) ?? 0)} pašvaldību, ${where} (${part} no ${whole})`;
  };
  return [
    `Dalībnieku skaits ir zināms par ${among(provided, 'kurās koordinatora slodze ir nodrošināta')}, un par ${among(none, 'kurās tā nav nodrošināta')}.`,
  ];
}

const EVERYONE = 'all_adults';

function targetGroups(facts: ReadingFacts): readonly string[] {
  const indicator = answered(facts, 'd14');
  if (indicator === null) return [];
  const narrower = territoriesBehind(indicator.values.filter(({ key }) => key !== EVERYONE)).size;
  return [
    `Vismaz vienu šaurāku grupu nosauc ${shareOfMunicipalities(narrower, indicator.population.answered)}.`,
    'Grupas ir tādas, kādas pašvaldība pati nosauc: reti nosaukta grupa nenozīmē, ka tai mācību nav.',
  ];
}

/** How far permits are gathered in a few municipalities. */
function permits({ area, ...facts }: ReadingFacts): readonly string[] {
  const [many, all] = [answered(facts, 'd12'), answered(facts, 'd13')];
  const total = all === null ? null : sumOf(all.values);
  const { value: median } = area.typicalPermits;
  if (many === null || total === null || total === 0 || median === null) return [];
  const most = sumOf(many.values) ?? 0;
  return [
    `Izsniegto atļauju skaita mediāna ir ${formatMedian(median)}: pusē pašvaldību gada laikā izsniegts ne vairāk.`,
    ...(many.values.length === 0
      ? []
      : [
          `No visām atļaujām ${formatPercent(percentOf(most, total) ?? 0)} izsniedza ${counted(many.values.length, municipality)} ar vismaz 21 atļauju.`,
        ]),
  ];
}
