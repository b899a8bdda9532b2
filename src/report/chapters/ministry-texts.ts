// What the ministry writes into the analysis: its view of a topic, its recommendations, and its conclusions. A text that
// is not written leaves no trace.
import type { Indicator } from '../../aggregate/indicator.ts';
import { analysisSections } from '../../narrative/analysis-sections.ts';
import { proposable } from '../../narrative/recommendations/proposals.ts';
import { type EditionTexts, linesOf, paragraphsOf, type TopicId } from '../../survey/edition-texts.ts';
import type { Block, HeadingBlock, Inline } from '../block.ts';
import { linked, prose, subchapter, text } from './block-builders.ts';

/** Under a topic: the ministry's view and its recommendations. */
export function ministryOnTopic(
  topic: TopicId,
  texts: EditionTexts,
  indicators: readonly Indicator[],
): Block[] {
  const view = paragraphsOf(texts[`interpretation.${topic}`]);
  const items = recommendationsOn(topic, texts, indicators);
  return [
    ...(view.length === 0 ? [] : [heading(`skatijums-${topic}`, 'Ministrijas skatījums'), ...prose(view)]),
    ...(items.length === 0
      ? []
      : [heading(`ieteikumi-${topic}`, 'Ieteikumi'), { kind: 'list', items } as const]),
  ];
}

/** After the computed conclusions. */
export function ministryConclusions(texts: EditionTexts): Block[] {
  return prose(paragraphsOf(texts.conclusions));
}

/** All recommendations once more in one numbered list, each with the topic that it is about. */
export function allRecommendations(texts: EditionTexts, indicators: readonly Indicator[]): Block[] {
  const items = analysisSections.flatMap(({ id, title }) =>
    recommendationsOn(id, texts, indicators).map((item) => [text(`${title}. `, 'strong'), ...item]),
  );
  return items.length === 0
    ? []
    : [subchapter('ieteikumi', 'Ieteikumi'), { kind: 'list', items, firstNumber: 1 }];
}

/** Those taken over, with the diagram that they rest on, and then the ministry's own. */
function recommendationsOn(
  topic: TopicId,
  texts: EditionTexts,
  indicators: readonly Indicator[],
): readonly (readonly Inline[])[] {
  const taken = proposable
    .filter((one) => one.topic === topic)
    .flatMap(({ id, diagram }) => {
      const said = texts[`proposal.${id}`];
      const number = indicators.find((one) => one.id === diagram)?.number;
      if (said === undefined) return [];
      const source: readonly Inline[] =
        number === undefined
          ? []
          : [text(' ('), { kind: 'reference', text: `${number}. diagramma`, target: topic }, text(')')];
      return [[...linked(said), ...source]];
    });
  return [...taken, ...linesOf(texts[`recommendations.${topic}`]).map(linked)];
}

function heading(id: string, title: string): HeadingBlock {
  return { kind: 'heading', id, level: 3, text: title, inContents: false };
}
