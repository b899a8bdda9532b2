// Participants by sex and by age, asked from the 2026 edition on. The parts of a group may not exceed the total;
// two rules look at that, and a group that is added here is checked by them as well.
import { type Label, label } from '../../language/label.ts';
import type { Division, WholeNumberQuestion } from '../question.ts';
import { persons } from './common-questions.ts';

const help = label(
  'Tikai tad, ja tas ir uzskaitīts; citādi atstājiet tukšu. Grupas kopā nedrīkst pārsniegt kopskaitu.',
  'Only where it was counted; leave empty otherwise. The groups together may not exceed the total.',
);

const unknownHelp = label(
  'Dalībnieki, par kuriem tas nav zināms, lai grupas kopā veidotu kopskaitu.',
  'Participants for whom it is not known, so that the groups add up to the total.',
);

/** Under which answer the participants are asked for at all. */
export const whenCounted = { question: 'counted', is: ['yes'] } as const;

const partialWhen = { question: 'certainty', is: ['at_least'] } as const;

const bySex = {
  id: 'by-sex',
  label: label('Iesaistītie iedzīvotāji pēc dzimuma', 'Participants by sex'),
  partialWhen,
} as const satisfies Division;

const byAge = {
  id: 'by-age',
  label: label('Iesaistītie iedzīvotāji pēc vecuma', 'Participants by age'),
  partialWhen,
} as const satisfies Division;

const part = <const D extends Division>(partOf: D, lv: string, en: string) =>
  ({ ...persons(lv, en), help, askedWhen: whenCounted, isSummed: true, partOf }) as const;

const unknownPart = <const D extends Division>(partOf: D, lv: string, en: string) =>
  ({ ...part(partOf, lv, en), help: unknownHelp }) as const;

export const participantsBySex = {
  women: part(bySex, 'Sievietes', 'Women'),
  men: part(bySex, 'Vīrieši', 'Men'),
  sex_not_known: unknownPart(bySex, 'Dzimums nav zināms', 'Sex not known'),
} as const;

export const participantsByAge = {
  age_18_24: part(byAge, 'Vecumā no 18 līdz 24 gadiem', 'Aged 18 to 24'),
  age_25_34: part(byAge, 'Vecumā no 25 līdz 34 gadiem', 'Aged 25 to 34'),
  age_35_54: part(byAge, 'Vecumā no 35 līdz 54 gadiem', 'Aged 35 to 54'),
  age_55_64: part(byAge, 'Vecumā no 55 līdz 64 gadiem', 'Aged 55 to 64'),
  age_65_over: part(byAge, '65 gadus veci un vecāki', 'Aged 65 and over'),
  age_not_known: unknownPart(byAge, 'Vecums nav zināms', 'Age not known'),
} as const;

/** A way to divide the participants: what it divides by, and its questions. */
export interface ParticipantGrouping {
  readonly by: Label;
  /** The label of the part for those of whom it is not known. */
  readonly unknown: Label;
  readonly parts: { readonly [id: string]: WholeNumberQuestion };
}

export const participantGroupings: readonly ParticipantGrouping[] = [
  {
    by: label('pēc dzimuma', 'by sex'),
    unknown: participantsBySex.sex_not_known.label,
    parts: participantsBySex,
  },
  {
    by: label('pēc vecuma', 'by age'),
    unknown: participantsByAge.age_not_known.label,
    parts: participantsByAge,
  },
];
