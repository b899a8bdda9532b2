import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { nodesWith, textBelow } from '../read/reading.ts';

const bare = (text: string): string => text.replace(/[\s.:]/gu, '').toLowerCase();

export const figureMessage: ReaderCheck = {
  id: 'figure-message',
  title: label(
    'Attēla alternatīvais teksts neatkārto tā virsrakstu',
    'The alternative text of a figure does not repeat its title',
  ),
  conditions: [],
  because: 'alternative text is heard after the caption and should say what the figure shows',
  reads: 'pages',
  find: (reading) => {
    const titles = nodesWith(reading, 'Caption')
      .flatMap(({ node }) => [node, ...node.children])
      .map((node) => bare(textBelow(node)));
    return nodesWith(reading, 'Figure').flatMap(({ page, node }) =>
      node.alt?.trim() && titles.includes(bare(node.alt)) ? [{ page, where: `Figure ${node.alt}` }] : [],
    );
  },
};
