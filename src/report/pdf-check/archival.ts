// What of PDF/A-2a can be seen in the objects of a file, beside what the allow-list of objects refuses.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { allDictionaries, at, catalog, dataOf, each } from './read-objects.ts';

/** Printed, and neither hidden nor without a view. */
const printed = 4;

export const archivalChecks: readonly Check[] = [
  {
    id: 'archival',
    title: label('Datne ir piemērota ilgai glabāšanai', 'The file can be kept for long'),
    conditions: [],
    because: 'what of PDF/A-2a can be seen in the objects of the file, ISO 19005-2, 6.1–6.7',
    reads: 'objects',
    find: (objects) => {
      const xmp = Buffer.from(dataOf(objects, catalog(objects), '/Metadata') ?? []).toString('utf8');
      const [intent = null] = each(objects, at(objects, catalog(objects), '/OutputIntents'));
      const flags = allDictionaries(objects)
        .filter((dictionary) => dictionary['/Type'] === '/Annot')
        .map((annotation) => annotation['/F']);
      const holds = {
        pdfaid: /pdfaid:part>\s*2\s*</u.test(xmp) && /pdfaid:conformance>\s*A\s*</u.test(xmp),
        // Metadata outside the standard's own schemas must be described in the file.
        pdfaExtension: !xmp.includes('pdfuaid:part') || xmp.includes('pdfaSchema:prefix>pdfuaid<'),
        ID: each(objects, at(objects, objects.trailer, '/ID')).length === 2,
        Encrypt: at(objects, objects.trailer, '/Encrypt') === null,
        OutputIntents:
          at(objects, intent, '/DestOutputProfile', '/N') === 3 &&
          Boolean(dataOf(objects, intent, '/DestOutputProfile')?.length),
        'Annot F': flags.every((value) => value === printed),
      };
      return inDocument(Object.entries(holds).flatMap(([where, isTrue]) => (isTrue ? [] : [where])));
    },
  },
];
