// The main points of the year on one page, in Latvian and, set smaller, in English.
import type { EditionChange } from '../../aggregate/edition-change.ts';
import type { Indicator } from '../../aggregate/indicator.ts';
import { pointChart } from '../../figures/point-chart.ts';
import { type MainPoint, mainPoints } from '../../narrative/main-points.ts';
import type { Block, MainPointsBlock } from '../block.ts';
import { chapter, prose, text } from './block-builders.ts';

const READING =
  'Iekavās aiz reģiona – cik tā pašvaldību skaits ir zināms un cik pašvaldību reģionā ir. Pārmaiņas rēķinātas tikai tajās pašvaldībās, kas zināmas abos gados.';

/** Nothing where nobody answered any of them. */
export function mainPointsChapter(indicators: readonly Indicator[], change: EditionChange | null): Block[] {
  const points = mainPoints(indicators, change);
  if (points.length === 0) return [];
  return [
    chapter('galvenais', 'Galvenais īsumā'),
    { kind: 'main_points', points: points.map(pointOf) },
    ...prose([READING], 'table_note'),
  ];
}

function pointOf(point: MainPoint): MainPointsBlock['points'][number] {
  const { value, sentence, change, diagram, topic, bars } = point;
  const since = change === null ? '' : ` ${change.en}.`;
  return {
    value: value.lv,
    source: { kind: 'reference', text: `${diagram.number}. diagramma`, target: topic },
    change: change?.lv ?? null,
    content: [text(sentence.lv)],
    english: [{ kind: 'text', text: `${sentence.en}${since}`, language: 'en' }],
    drawing: pointChart(point),
    alt: `Joslu diagramma. ${bars.map(({ name, text }) => `${name.lv} – ${text.lv}`).join('; ')}.`,
  };
}
