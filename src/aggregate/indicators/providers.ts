import { label } from '../../language/label.ts';
import { labelOf } from '../../survey/code-list.ts';
import { providerKinds } from '../../survey/code-lists.ts';
import { readSection } from '../known-answers.ts';
import { municipalIndicator } from '../municipal-indicator.ts';
import { municipalitiesWhere } from '../municipality-counts.ts';

const shown = ['ngo', 'vet_school', 'training_centre', 'higher_education'] as const;

const ownOnly = label(
  'pašvaldības iestādes, bet ne profesionālās izglītības iestādes, mācību centri vai augstskolas',
  'municipal institutions, but no vocational school, training centre or higher education institution',
);

/** NGOs may stand beside municipal institutions: they do not make a municipality leave `municipal_only`. */
function isMunicipalOnly(kinds: readonly string[]): boolean {
  const schools = ['vet_school', 'training_centre', 'higher_education'];
  return kinds.includes('municipal') && !kinds.some((kind) => schools.includes(kind));
}

export const providers = municipalIndicator<readonly string[]>({
  id: 'd8',
  number: 8,
  title: label('Pieaugušo izglītības īstenotāji', 'Providers of adult education'),
  unit: 'municipalities',
  read: (ret) =>
    readSection(ret.sections.providers, ({ providers }) => providers.map(({ kind }) => kind), []),
  values: ({ answers }) => [
    ...shown.map((kind) =>
      municipalitiesWhere(kind, labelOf(providerKinds, kind), answers, (kinds) => kinds.includes(kind)),
    ),
    municipalitiesWhere('municipal_only', ownOnly, answers, isMunicipalOnly),
  ],
});
