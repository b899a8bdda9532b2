// Who provides adult education, for whom and with whom: d8, d15, d14 and d9.
import { label } from '../../language/label.ts';
import { kind } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { labelOf } from '../../survey/code-list.ts';
import { providerKinds } from '../../survey/code-lists.ts';
import { codesAsked } from '../../survey/editions.ts';
import type { IndicatorFold } from '../indicator.ts';
import { readSection } from '../known-answers.ts';
import {
  descending,
  municipalIndicator,
  municipalitiesByCode,
  municipalitiesWhere,
} from '../municipal-indicator.ts';

const shownKinds = ['ngo', 'vet_school', 'training_centre', 'higher_education'] as const;

const MANY_KINDS = 6;

const kindCounts = [
  ...Array.from({ length: MANY_KINDS }, (_, count) => ({
    key: String(count),
    from: count,
    to: count,
    label: label(counted(count, kind), `${count} ${count === 1 ? 'kind' : 'kinds'}`),
  })),
  {
    key: '6+',
    from: MANY_KINDS,
    to: Number.POSITIVE_INFINITY,
    label: label('seši veidi un vairāk', '6 kinds and more'),
  },
];

const ownOnly = label(
  'pašvaldības iestādes, bet ne profesionālās izglītības iestādes, mācību centri vai augstskolas',
  'municipal institutions, but no vocational school, training centre or higher education institution',
);

/** A municipality that also names NGOs still counts as `municipal_only`. */
function isMunicipalOnly(kinds: readonly string[]): boolean {
  const schools = ['vet_school', 'training_centre', 'higher_education'];
  return kinds.includes('municipal') && !kinds.some((kind) => schools.includes(kind));
}

export const providers = municipalIndicator<readonly string[]>({
  id: 'd8',
  title: label('Pieaugušo izglītības īstenotāji', 'Providers of adult education'),
  unit: 'municipalities',
  read: (ret) =>
    readSection(ret.sections.providers, ({ providers }) => providers.map(({ kind }) => kind), []),
  values: ({ answers }) => [
    ...shownKinds.map((kind) =>
      municipalitiesWhere(kind, labelOf(providerKinds, kind), answers, (kinds) => kinds.includes(kind)),
    ),
    municipalitiesWhere('municipal_only', ownOnly, answers, isMunicipalOnly),
  ],
});

/** How many kinds the providers of a municipality are of; „cits“ is none of them. */
export const providerDiversity = municipalIndicator<readonly string[]>({
  id: 'd15',
  title: label('Īstenotāju veidu skaits pašvaldībās', 'Kinds of providers in municipalities'),
  unit: 'municipalities',
  read: (ret) =>
    readSection(
      ret.sections.providers,
      ({ providers }) => [...new Set(providers.map(({ kind }) => kind).filter((kind) => kind !== 'other'))],
      [],
    ),
  values: ({ answers }) =>
    kindCounts.map(({ key, from, to, label }) =>
      municipalitiesWhere(key, label, answers, ({ length }) => from <= length && length <= to),
    ),
});

/** By the kinds that the edition of a year offers. */
export function partners(year: number): IndicatorFold<Map<string, readonly string[]>> {
  const kinds = codesAsked(year, 'municipal', 'partners', 'partners', 'kind');
  return municipalIndicator<readonly string[]>({
    id: 'd9',
    title: label('Sadarbības partneri', 'Cooperation partners'),
    unit: 'municipalities',
    read: (ret) => readSection(ret.sections.partners, ({ partners }) => partners.map(({ kind }) => kind), []),
    values: ({ answers }) => descending(municipalitiesByCode(kinds, answers)),
  });
}

/** By the groups that the edition of a year names: they are not the same in all of them. */
export function targetGroups(year: number): IndicatorFold<Map<string, readonly string[]>> {
  const groups = codesAsked(year, 'municipal', 'target_groups', 'groups');
  return municipalIndicator<readonly string[]>({
    id: 'd14',
    title: label('Mērķa grupas', 'Target groups'),
    unit: 'municipalities',
    read: (ret) => readSection(ret.sections.target_groups, ({ groups }) => groups, []),
    values: ({ answers }) => descending(municipalitiesByCode(groups, answers)),
  });
}
