// Checkpoint 13 of the Matterhorn Protocol: charts and maps say what they show and where they are.
import { label } from '../../language/label.ts';
import type { Check } from './check.ts';
import { childrenOf, nodesOf, textOf } from './read-pages.ts';

/** For comparison: without spaces, which ends of lines make and take, and punctuation. */
const bare = (text: string): string => text.replace(/[\s.:]/gu, '').toLowerCase();

export const figureChecks: readonly Check[] = [
  {
    id: 'figure-alternative',
    title: label('Katram attēlam ir alternatīvais teksts', 'Every figure has alternative text'),
    conditions: ['13-004'],
    reads: 'pages',
    find: (reading) =>
      nodesOf(reading, 'Figure')
        .filter(({ node }) => !node.alt?.trim())
        .map(({ page }) => ({ page, where: 'Figure' })),
  },
  {
    id: 'figure-message',
    title: label(
      'Attēla alternatīvais teksts neatkārto tā virsrakstu',
      'The alternative text of a figure does not repeat its title',
    ),
    conditions: [],
    because: 'alternative text is heard after the caption and should say what the figure shows',
    reads: 'pages',
    find: (reading) => {
      const titles = nodesOf(reading, 'Caption')
        .flatMap(({ node, texts }) => [node, ...childrenOf(node)].map((part) => bare(textOf(part, texts))))
        .filter((title) => title !== '');
      return nodesOf(reading, 'Figure')
        .filter(({ node }) => titles.includes(bare(node.alt ?? '')))
        .map(({ page, node }) => ({ page, where: `Figure ${node.alt}` }));
    },
  },
  {
    id: 'figure-box',
    title: label('Katram attēlam ir norādīta vieta lapā', 'Every figure says where on its page it lies'),
    conditions: [],
    because: 'BBox of figures, ISO 32000-1, 14.8.5.4.3',
    reads: 'pages',
    find: (reading) =>
      nodesOf(reading, 'Figure')
        .filter(({ node }) => node.bbox === undefined)
        .map(({ page, node }) => ({ page, where: `Figure ${node.alt ?? ''}`.trim() })),
  },
];
