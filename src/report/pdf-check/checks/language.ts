import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';
import { walk } from '../read/reading.ts';

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const language: ReaderCheck = {
  id: 'language',
  title: label('Valoda ir norādīta', 'The language is given'),
  conditions: ['11-001', '11-002', '11-003', '11-004', '11-005', '11-006'],
  because: 'asks for a language of the whole document, where the protocol lets each part give its own',
  reads: 'pages',
  find: (reading) => [
    ...(reading.language !== null && isTag(reading.language)
      ? []
      : [{ page: null, where: `Lang ${reading.language ?? ''}`.trim() }]),
    ...reading.pages.flatMap(({ number, tree }) =>
      tree
        .flatMap(walk)
        .flatMap((node) =>
          node.language === null || isTag(node.language)
            ? []
            : [{ page: number, where: `${node.role} Lang ${node.language}` }],
        ),
    ),
  ],
};
