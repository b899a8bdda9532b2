// One case for every rule that refuses a return: what is changed in the return of a municipality that is in
// order, and where the finding must stand.
import { asEdition } from '../../src/survey/as-edition.ts';
import type { CheckContext } from '../../src/survey/check.ts';
import { type Place, place } from '../../src/survey/finding.ts';
import { changed, fixtureOf, type Json } from './changed-return.ts';

export interface Refusal {
  readonly rule: string;
  readonly what: string;
  readonly document: Json;
  readonly place: Place;
  readonly context?: CheckContext;
}

const good = fixtureOf('LV0020000');
const nowhere = place(null);
const contactEmail = place('contacts', 'contacts', 1, 'email');

/** Cases of one answer: rule, what is the matter, path below `sections`, value, place. */
const ofAnswers = (
  [
    ['answer-required', 'an answer is lacking', 'coordination.model', null, place('coordination', 'model')],
    ['answer-required', 'no group is chosen', 'target_groups.groups', [], place('target_groups', 'groups')],
    [
      'answer-required',
      'a field of a row is lacking',
      'providers.providers.2.kind',
      ' ',
      place('providers', 'providers', 3, 'kind'),
    ],
    [
      'text-too-long',
      'a text is two million letters long',
      'target_groups.description',
      'ā'.repeat(2_000_000),
      place('target_groups', 'description'),
    ],
    [
      'text-too-long',
      'a text is one letter too long',
      'institutions.institutions.0.name',
      'x'.repeat(301),
      place('institutions', 'institutions', 1, 'name'),
    ],
    [
      'text-expected',
      'a text is a list',
      'participants.description',
      ['x'],
      place('participants', 'description'),
    ],
    [
      'link-form',
      'a link is a script',
      'planning.documents.1.url',
      'javascript:alert(1)',
      place('planning', 'documents', 2, 'url'),
    ],
    [
      'link-form',
      'a link is the name of a file',
      'contacts.contacts.0.url',
      'stratēģija.pdf',
      place('contacts', 'contacts', 1, 'url'),
    ],
    [
      'link-form',
      'a link has a port that cannot be',
      'contacts.contacts.0.url',
      'https://novads.example:99999/',
      place('contacts', 'contacts', 1, 'url'),
    ],
    [
      'email-form',
      'an address has no host',
      'contacts.contacts.0.email',
      'koordinators@novads',
      contactEmail,
    ],
    [
      'phone-form',
      'a phone is too short',
      'contacts.contacts.0.phone',
      '6000',
      place('contacts', 'contacts', 1, 'phone'),
    ],
    [
      'phone-digits',
      'a phone of Latvia has seven digits',
      'contacts.contacts.0.phone',
      '6000 001',
      place('contacts', 'contacts', 1, 'phone'),
    ],
    [
      'number-expected',
      'a number is a text',
      'participants.total',
      'ap 500 cilvēku',
      place('participants', 'total'),
    ],
    ['number-expected', 'a number is an object', 'permits.issued', { value: 2 }, place('permits', 'issued')],
    [
      'number-not-whole',
      'a count has a fraction',
      'participants.activities.0.participants',
      '71,5',
      place('participants', 'activities', 1, 'participants'),
    ],
    [
      'number-not-whole',
      'thousands are parted by a full stop',
      'participants.total',
      '17.000',
      place('participants', 'total'),
    ],
    ['number-negative', 'a count is negative', 'permits.issued', -3, place('permits', 'issued')],
    [
      'number-out-of-range',
      'a count is beyond reason',
      'permits.issued',
      '100 001',
      place('permits', 'issued'),
    ],
    ['number-out-of-range', 'the workload is nought', 'coordination.fte', 0, place('coordination', 'fte')],
    [
      'too-many-decimals',
      'a workload is too fine',
      'coordination.fte',
      '0,333',
      place('coordination', 'fte'),
    ],
    [
      'too-many-decimals',
      'a workload is too fine a number',
      'coordination.fte',
      0.333,
      place('coordination', 'fte'),
    ],
    [
      'code-not-in-list',
      'a code is unknown',
      'coordination.workload',
      'double',
      place('coordination', 'workload'),
    ],
    [
      'code-not-in-list',
      'a group is unknown',
      'target_groups.groups',
      'seniori; zirgi',
      place('target_groups', 'groups'),
    ],
    [
      'period-expected',
      'a period is no years',
      'planning.documents.0.period',
      'drīz',
      place('planning', 'documents', 1, 'period'),
    ],
    [
      'period-expected',
      'a period holds more than its ends',
      'planning.documents.0.period',
      { from: 2020, to: 2024, about: 2022 },
      place('planning', 'documents', 1, 'period'),
    ],
    [
      'period-years',
      'a year is a slip',
      'planning.documents.0.period',
      '2021–2207',
      place('planning', 'documents', 1, 'period'),
    ],
    [
      'period-reversed',
      'a period ends before it begins',
      'planning.documents.0.period',
      '2027–2021',
      place('planning', 'documents', 1, 'period'),
    ],
    ['section-missing', 'a section is absent', 'partners', undefined, place('partners')],
    ['section-missing', 'a section holds nothing', 'partners', { partners: [] }, place('partners')],
    ['section-missing', 'a section is null', 'partners', null, place('partners')],
    [
      'empty-reason',
      'a section is empty for an unknown reason',
      'partners',
      { empty: 'aizmirsu' },
      place('partners', 'empty'),
    ],
    [
      'empty-reason',
      'a section is left out by a respondent',
      'partners',
      { empty: 'left_out' },
      place('partners', 'empty'),
    ],
    [
      'empty-yet-answered',
      'an empty section holds answers',
      'permits',
      { empty: 'none', issued: 2 },
      place('permits', 'empty'),
    ],
    ['rows-expected', 'a list is a text', 'projects.projects', 'Erasmus+', place('projects', 'projects')],
    [
      'too-many-rows',
      'a list has six contacts',
      'contacts.contacts',
      Array.from({ length: 6 }, () => ({ institution: 'Izglītības pārvalde' })),
      place('contacts', 'contacts'),
    ],
    ['unknown-place', 'a section is unknown', 'weather', { rain: 1 }, place('weather', 'rain')],
    ['unknown-place', 'an unknown section holds nothing', 'weather', {}, place('weather')],
    ['unknown-place', 'a question is unknown', 'permits.colour', null, place('permits', 'colour')],
    [
      'unknown-place',
      'a column is unknown',
      'projects.projects.1.budget',
      5,
      place('projects', 'projects', 2, 'budget'),
    ],
    ['unknown-place', 'a section is a text', 'permits', 'nav', place('permits')],
    ['unknown-place', 'a row is a text', 'projects.projects.0', 'Erasmus+', place('projects', 'projects', 1)],
    [
      'unknown-place',
      'a single answer has rows',
      'permits.issued',
      [{ issued: 2 }],
      place('permits', 'issued', 1, 'issued'),
    ],
    [
      'workload-and-fte-agree',
      'a full post is a half',
      'coordination.fte',
      '0,5',
      place('coordination', 'fte'),
    ],
    [
      'workload-and-fte-agree',
      'no workload has a part of a post',
      'coordination.workload',
      'none',
      place('coordination', 'fte'),
    ],
    [
      'workload-and-fte-agree',
      'a part of a post is whole',
      'coordination.workload',
      'nepilna slodze',
      place('coordination', 'fte'),
    ],
    [
      'workload-and-fte-agree',
      'more than a post is one',
      'coordination.workload',
      'over',
      place('coordination', 'fte'),
    ],
    [
      'counted-needs-a-total',
      'participants are counted without a total',
      'participants.total',
      null,
      place('participants', 'total'),
    ],
  ] as const
).map(
  ([rule, what, path, value, at]): Refusal => ({
    rule,
    what,
    document: changed(good, { [path]: value }),
    place: at,
  }),
);

const ofIdentity: readonly Refusal[] = [
  {
    rule: 'unknown-edition',
    what: 'the edition does not exist',
    document: { ...changed(good, {}), edition: 1999 },
    place: nowhere,
  },
  {
    rule: 'unknown-edition',
    what: 'the form does not exist',
    document: { ...changed(good, {}), form: 'constructor' },
    place: nowhere,
  },
  {
    rule: 'wrong-edition',
    what: 'the form of a region is sent for a municipality',
    document: changed(fixtureOf('RIGA'), {}),
    place: nowhere,
    context: { expected: { edition: 2025, form: 'municipal', territory: 'LV0001000' } },
  },
  {
    rule: 'wrong-edition',
    what: 'the survey is that of another year',
    document: { ...changed(good, {}), edition: 2026 },
    place: nowhere,
    context: { expected: { edition: 2025, form: 'municipal', territory: 'LV0020000' } },
  },
  {
    rule: 'workload-and-fte-agree',
    what: 'more than a post is not told in numbers',
    document: changed(good, { 'coordination.workload': 'over', 'coordination.fte': null }),
    place: place('coordination', 'fte'),
  },
  {
    rule: 'unknown-territory',
    what: 'the municipality merged into another before the end of the year',
    document: { ...changed(good, {}), territory: 'LV0055000' },
    place: nowhere,
  },
  {
    rule: 'unknown-territory',
    what: 'a municipal form comes from a region',
    document: { ...changed(good, {}), territory: 'ZEMGALE' },
    place: nowhere,
  },
  {
    rule: 'unknown-territory',
    what: 'the form of a region comes from a municipality',
    document: { ...changed(fixtureOf('RIGA'), {}), territory: 'LV0001000' },
    place: nowhere,
  },
  {
    rule: 'wrong-territory',
    what: 'the answers are those of a neighbour',
    document: changed(good, {}),
    place: nowhere,
    context: { expected: { edition: 2025, form: 'municipal', territory: 'LV0001000' } },
  },
  {
    rule: 'unknown-place',
    what: 'a name stands beside the sections',
    document: { ...changed(good, {}), approved: true },
    place: place('approved'),
  },
  {
    rule: 'not-counted-needs-a-reason',
    what: 'participants are not counted for no reason',
    document: changed(good, { 'participants.counted': 'no', 'participants.total': null }),
    place: place('participants', 'reason_not_counted'),
  },
  {
    rule: 'not-counted-with-a-total',
    what: 'participants are not counted and yet have a total',
    document: changed(good, {
      'participants.counted': 'nē',
      'participants.reason_not_counted': 'not_counted',
    }),
    place: place('participants', 'total'),
  },
  {
    rule: 'participant-groups-exceed-total',
    what: 'more women took part than people',
    document: changed(asEdition(good, 2026), { 'participants.total': 10, 'participants.women': 11 }),
    place: place('participants', 'women'),
  },
  {
    rule: 'answered-though-not-asked',
    what: 'participants are not counted, but for an age group',
    document: changed(asEdition(good, 2026), {
      'participants.counted': 'no',
      'participants.total': null,
      'participants.certainty': null,
      'participants.reason_not_counted': 'not_counted',
      'participants.age_65_over': 4,
    }),
    place: place('participants', 'age_65_over'),
  },
];

export const refusals: readonly Refusal[] = [...ofAnswers, ...ofIdentity];
