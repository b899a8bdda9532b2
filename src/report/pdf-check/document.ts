// Checkpoints 06, 07, 11 and 26 of the Matterhorn Protocol: metadata and permissions of the document.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { nodesOf } from './read-pages.ts';

/** As an element or as an attribute, both of which XMP allows. */
const identifier = /pdfuaid:part(?:>\s*1\s*<|\s*=\s*["']1["'])/u;
const title = /<dc:title>\s*<rdf:Alt>\s*<rdf:li[^>]*>\s*[^<\s]/u;

const isLanguage = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

export const documentChecks: readonly Check[] = [
  {
    id: 'metadata',
    title: label('Metadatos ir nosaukums un PDF/UA-1', 'The metadata has a title and names PDF/UA-1'),
    conditions: ['06-001', '06-002', '06-003'],
    reads: 'pages',
    find: ({ xmp }) => {
      if (xmp === null) return inDocument(['Metadata']);
      const isNamed = identifier.test(xmp) && xmp.includes('http://www.aiim.org/pdfua/ns/id/');
      return inDocument([...(isNamed ? [] : ['pdfuaid:part']), ...(title.test(xmp) ? [] : ['dc:title'])]);
    },
  },
  {
    id: 'display-title',
    title: label(
      'Loga virsrakstā ir dokumenta nosaukums, nevis datnes vārds',
      'The window shows the title, not the file name',
    ),
    conditions: ['07-001', '07-002'],
    reads: 'pages',
    find: ({ displayTitle }) => inDocument(displayTitle ? [] : ['ViewerPreferences DisplayDocTitle']),
  },
  {
    id: 'language',
    title: label('Valoda ir norādīta', 'The language is given'),
    conditions: ['11-001', '11-002', '11-003', '11-004', '11-005', '11-006'],
    because: 'asks for a language of the whole document, where the protocol lets each part give its own',
    reads: 'pages',
    find: (reading) => [
      ...inDocument(isLanguage(reading.language) ? [] : [`Lang ${reading.language}`.trim()]),
      ...nodesOf(reading).flatMap(({ page, node: { role, lang } }) =>
        lang === undefined || isLanguage(lang) ? [] : [{ page, where: `${role} Lang ${lang}` }],
      ),
    ],
  },
  {
    id: 'permissions',
    title: label(
      'Šifrējums, ja tāds ir, neliedz lasīt palīgtehnoloģijām',
      'Encryption, if any, lets assistive technology read',
    ),
    conditions: ['26-002'],
    reads: 'pages',
    find: ({ open }) => inDocument(open ? [] : ['Encrypt P']),
  },
];
