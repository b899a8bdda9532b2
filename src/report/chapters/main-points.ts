// The main points of the year on one page, in Latvian and, set smaller, in English.
import type { EditionChange } from '../../aggregate/edition-change.ts';
import type { Indicator } from '../../aggregate/indicator.ts';
import { pointChart } from '../../figures/point-chart.ts';
import type { Language } from '../../language/label.ts';
import { type MainPoint, mainPoints } from '../../narrative/main-points.ts';
import type { Block, MainPointsBlock } from '../block.ts';
import { chapter, prose, text } from './block-builders.ts';

const READING = 'Iekavās aiz reģiona – cik tā pašvaldību skaits ir zināms un cik pašvaldību reģionā ir.';
const READING_CHANGES = 'Pārmaiņas rēķinātas tikai tajās pašvaldībās, kas zināmas abos gados.';

/** Nothing where nobody answered any of them. */
export function mainPointsChapter(indicators: readonly Indicator[], change: EditionChange | null): Block[] {
  const points = mainPoints(indicators, change);
  if (points.length === 0) return [];
  return [
    chapter('galvenais', 'Galvenais īsumā'),
    { kind: 'main_points', points: points.map((point) => pointOf(point, 'lv', point.topic)) },
    ...prose([change === null ? READING : `${READING} ${READING_CHANGES}`], 'table_note'),
  ];
}

/** `target` is the heading that the diagram stands under. In Latvian each sentence has its English twin. */
export function pointOf(
  point: MainPoint,
  language: Language,
  target: string,
): MainPointsBlock['points'][number] {
  const { value, sentence, change, diagram, bars } = point;
  const since = change === null ? '' : ` ${change.en}.`;
  const values = bars.map(({ name, text }) => `${name[language]} – ${text[language]}`).join('; ');
  const isTwinned = language === 'lv';
  return {
    value: value[language],
    source: {
      kind: 'reference',
      text: isTwinned ? `${diagram.number}. diagramma` : `Diagram ${diagram.number}`,
      target,
    },
    change: change?.[language] ?? null,
    content: [text(sentence[language])],
    english: isTwinned ? [{ kind: 'text', text: `${sentence.en}${since}`, language: 'en' }] : [],
    drawing: pointChart(point, language),
    alt: `${isTwinned ? 'Joslu diagramma' : 'Bar chart'}. ${values}.`,
  };
}
