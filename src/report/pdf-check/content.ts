// Checkpoints 01 and 18 of the Matterhorn Protocol: content is tagged or an artifact.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { contentOf, pagesOf } from './read-objects.ts';

export const contentChecks: readonly Check[] = [
  {
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
  },
  {
    id: 'untagged-content',
    title: label(
      'Viss saturs ir struktūrā vai atzīmēts kā noformējums',
      'All content is tagged or an artifact',
    ),
    conditions: ['01-005'],
    reads: 'pages',
    find: ({ pages }) =>
      pages.flatMap(({ number, untagged }) => untagged.map((where) => ({ page: number, where }))),
  },
  {
    id: 'marked',
    title: label(
      'Dokuments ir marķēts, un marķējums nav apšaubīts',
      'The document is marked as tagged, without suspects',
    ),
    conditions: ['01-007'],
    because: 'also Marked, ISO 14289-1, 6.2',
    reads: 'pages',
    find: ({ marked, suspects }) =>
      inDocument([...(marked ? [] : ['MarkInfo Marked']), ...(suspects ? ['MarkInfo Suspects'] : [])]),
  },
  {
    id: 'pagination-artifacts',
    title: label(
      'Kolonvirsraksti un lappušu numuri ir atzīmēti kā tādi',
      'Running heads and page numbers are marked as such',
    ),
    conditions: [],
    because: 'the part of 18-002 that software can see: pagination artifacts are classed as Header or Footer',
    reads: 'objects',
    find: (objects) =>
      pagesOf(objects).flatMap(({ number, page }) =>
        [...contentOf(objects, page).matchAll(/\/Artifact\s*<<([^>]*)>>\s*BDC/gu)]
          .filter(([, entries = '']) => /\/Pagination(?!.*\/(?:Header|Footer)\b)/su.test(entries))
          .map(() => ({ page: number, where: 'Artifact Pagination' })),
      ),
  },
];
