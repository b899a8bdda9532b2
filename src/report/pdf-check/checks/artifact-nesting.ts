import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const artifactNesting: ReaderCheck = {
  id: 'artifact-nesting',
  title: label(
    'Noformējums un struktūras saturs nav ielikti viens otrā',
    'Artifacts and tagged content are not inside each other',
  ),
  conditions: ['01-003', '01-004'],
  reads: 'pages',
  find: ({ pages }) =>
    pages.flatMap(({ number, artifactsInsideTags, tagsInsideArtifacts }) => [
      ...(artifactsInsideTags > 0 ? [{ page: number, where: 'Artifact' }] : []),
      ...(tagsInsideArtifacts > 0 ? [{ page: number, where: 'MCID' }] : []),
    ]),
};
