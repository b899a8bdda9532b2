import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>\s*[^<\s]/u;

export const metadataTitle: ReaderCheck = {
  id: 'metadata-title',
  title: label('Metadatos ir nosaukums', 'The metadata has a title'),
  conditions: ['06-003'],
  reads: 'pages',
  // Without any metadata the check of metadata says so.
  find: ({ xmp }) => (xmp === null || title.test(xmp) ? [] : [{ page: null, where: 'dc:title' }]),
};
