// Checkpoints 02, 20, 21, 25 and 30 of the Matterhorn Protocol, and whatever others ask of objects that our writer
// never writes: an allow-list takes the place of checks of forms, layers, attachments, scripts, other fonts and tags.
import { label } from '../../language/label.ts';
import { type Check, inDocument } from './check.ts';
import { allDictionaries } from './read-objects.ts';

const names = (list: string): ReadonlySet<unknown> => new Set(list.split(' ').map((name) => `/${name}`));

const structureTypes =
  'Document Part Sect H1 H2 H3 H4 P Span L LI Lbl LBody Table Caption THead TBody TR TH TD Figure Link Reference ' +
  'Note TOC TOCI';

/** What these entries may say, in whatever dictionary they stand. */
const known = {
  '/Type': names(
    `Catalog Pages Page Outlines Metadata OutputIntent StructTreeRoot StructElem MCR OBJR Annot Action Font
FontDescriptor`.replace('\n', ' '),
  ),
  '/Subtype': names('XML Link Type0 CIDFontType2'),
  '/S': names(`${structureTypes} GoTo URI GTS_PDFA1`),
} as const;

/** Role maps, layers, forms, attachments, other files, CIDSets, and transparency. */
const unknown = '/RoleMap /OCProperties /AcroForm /XFA /EF /Ref /AA /CIDSet /SMask /ca /CA /BM'.split(' ');

export const knownObjectChecks: readonly Check[] = [
  {
    id: 'known-objects',
    title: label('Datnē ir tikai tas, ko pārskati izmanto', 'The file has only what reports use'),
    // biome-ignore format: a line a checkpoint
    conditions: [
      '02-001', '02-003', '02-004',
      '09-007', '09-008',
      '14-006', '14-007',
      '17-002', '17-003',
      '20-001', '20-002', '20-003',
      '21-001',
      '25-001',
      '28-005', '28-006', '28-007', '28-010', '28-014', '28-015', '28-016', '28-017', '28-018',
      '30-001', '30-002',
      '31-003', '31-007', '31-008', '31-012', '31-013', '31-014', '31-015', '31-017', '31-018', '31-019', '31-020',
      '31-021', '31-022', '31-023', '31-024', '31-025', '31-026',
    ],
    because:
      'stricter: structure types, objects and actions of an allow-list only, of which these conditions cannot be true, and no transparency or scripts (ISO 19005-2, 6.2 and 6.5)',
    reads: 'objects',
    find: (objects) => {
      const places = allDictionaries(objects).flatMap((dictionary) => [
        ...Object.entries(known).flatMap(([key, allowed]) => {
          const value = dictionary[key];
          return value === undefined || allowed.has(value) ? [] : [`${key} ${value}`];
        }),
        ...unknown.filter((key) => dictionary[key] !== undefined),
      ]);
      return inDocument([...new Set(places)]);
    },
  },
];
