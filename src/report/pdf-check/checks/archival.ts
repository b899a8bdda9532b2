import { label } from '../../../language/label.ts';
import type { ObjectCheck } from '../check.ts';
import { at, catalog, dataOf, dictionaries, each, type PdfObjects, raw } from '../read/objects.ts';

/** What draws through, which PDF/A-2 allows only with care and the book does not need. */
const isTransparent = (dictionary: { readonly [key: string]: unknown }): boolean =>
  ['/SMask', '/ca', '/CA'].some(
    (key) => ![undefined, '/None', 1].some((plain) => dictionary[key] === plain),
  ) || ![undefined, '/Normal', '/Compatible'].some((plain) => dictionary['/BM'] === plain);

/** Actions that run something, and filters and colours that PDF/A-2 or an RGB output intent forbids. */
const forbidden: readonly unknown[] = [
  '/JavaScript',
  '/Launch',
  '/Sound',
  '/Movie',
  '/LZWDecode',
  '/DeviceCMYK',
];

const intentFaults = (objects: PdfObjects): readonly string[] => {
  const [intent = null] = each(objects, at(objects, catalog(objects), '/OutputIntents'));
  const profile = raw(intent, '/DestOutputProfile');
  const isRgb = at(objects, profile, '/N') === 3 && (dataOf(objects, profile)?.length ?? 0) > 0;
  return isRgb ? [] : ['OutputIntents'];
};

const identityFaults = (objects: PdfObjects): readonly string[] => {
  const bytes = dataOf(objects, raw(catalog(objects), '/Metadata'));
  const xmp = bytes === null ? '' : Buffer.from(bytes).toString('utf8');
  return [
    ...(/pdfaid:part>\s*2\s*</u.test(xmp) && /pdfaid:conformance>\s*A\s*</u.test(xmp) ? [] : ['pdfaid']),
    // Metadata outside the standard's own schemas must be described in the file.
    ...(!xmp.includes('pdfuaid:part') || xmp.includes('pdfaSchema:prefix>pdfuaid<') ? [] : ['pdfaExtension']),
    ...(each(objects, at(objects, objects.trailer, '/ID')).length === 2 ? [] : ['ID']),
    ...(at(objects, objects.trailer, '/Encrypt') === null ? [] : ['Encrypt']),
  ];
};

export const archival: ObjectCheck = {
  id: 'archival',
  title: label('Datne ir piemērota ilgai glabāšanai', 'The file can be kept for long'),
  conditions: [],
  because: 'what of PDF/A-2a can be seen in the objects of the file, ISO 19005-2, 6.1–6.7',
  reads: 'objects',
  find: (objects) => {
    const all = dictionaries(objects);
    const places = [
      ...identityFaults(objects),
      ...intentFaults(objects),
      ...all.filter(isTransparent).map(() => 'transparency'),
      ...all.flatMap((dictionary) =>
        Object.values(dictionary).flatMap((value) =>
          [value].flat().flatMap((item) => (forbidden.includes(item) ? [String(item)] : [])),
        ),
      ),
      // Printed and never hidden.
      ...all
        .filter((dictionary) => dictionary['/Type'] === '/Annot')
        .filter(
          ({ '/F': flags }) => typeof flags !== 'number' || (flags & 4) === 0 || (flags & 0b100010) !== 0,
        )
        .map(() => 'Annot F'),
    ];
    return [...new Set(places)].map((where) => ({ page: null, where }));
  },
};
