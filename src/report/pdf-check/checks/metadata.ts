import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

export const metadata: ReaderCheck = {
  id: 'metadata',
  title: label('Dokumentam ir XMP metadati', 'The document has XMP metadata'),
  conditions: ['06-001'],
  reads: 'pages',
  find: ({ xmp }) => (xmp === null ? [{ page: null, where: 'Metadata' }] : []),
};
