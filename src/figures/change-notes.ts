// What a reader must know to read the tables of a change rightly.
import type { EditionChange, IndicatorChange } from '../aggregate/edition-change.ts';
import { namesMunicipalities } from './data-table.ts';

/** Under the first table, for all of them. */
export const differenceNotes: readonly string[] = [
  'Ailē „Starpība“ salīdzinātas visas attiecīgajā gadā zināmās atbildes, tāpēc to ietekmē arī tas, kuras pašvaldības atbild. Pārmaiņas pašvaldību darbā rāda starpība tajās pašās pašvaldībās.',
];

export function indicatorChangeNotes(
  indicator: IndicatorChange,
  { before }: Pick<EditionChange, 'before'>,
): readonly string[] {
  const renamed = indicator.values.flatMap(({ label, labelBefore }) =>
    labelBefore === undefined
      ? []
      : [
          `Vērtības „${label.lv}“ vietā ${before}. gada aptaujā bija „${labelBefore.lv}“, tāpēc šī rinda ir salīdzināma tikai aptuveni.`,
        ],
  );
  return [
    ...(indicator.unit === 'percent' ? ['Procentpunkti ir aprēķināti no nenoapaļotiem īpatsvariem.'] : []),
    ...(namesMunicipalities(indicator)
      ? ['„Nav sarakstā“ nozīmē, ka pašvaldība tajā gadā nav starp lielākajām; tad gadi nav salīdzināmi.']
      : []),
    ...renamed,
  ];
}
