import { label } from '../../../language/label.ts';
import type { ReaderCheck } from '../check.ts';

/** As an element or as an attribute, both of which XMP allows. */
const identifier = /pdfuaid:part(?:>\s*1\s*<|\s*=\s*["']1["'])/u;

export const uaIdentifier: ReaderCheck = {
  id: 'ua-identifier',
  title: label('Metadati nosauc PDF/UA-1', 'The metadata names PDF/UA-1'),
  conditions: ['06-002'],
  reads: 'pages',
  // Without any metadata the check of metadata says so.
  find: ({ xmp }) =>
    xmp === null || (identifier.test(xmp) && xmp.includes('http://www.aiim.org/pdfua/ns/id/'))
      ? []
      : [{ page: null, where: 'pdfuaid:part' }],
};
