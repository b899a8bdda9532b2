// Tables of reference data as they come in files. All numbers are invented.
import { expect, it } from 'vitest';
import { csvRows } from '../../src/reference/csv-rows.ts';
import { readJsonStat } from '../../src/reference/json-stat.ts';
import { readPopulation } from '../../src/reference/population.ts';
import { profileRows, readProfileTable } from '../../src/reference/profile-table.ts';
import { readPxwebCsv } from '../../src/reference/pxweb-csv.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const HEAD = 'Kods;Pašvaldība;Gads;Iedzīvotāji;Iedzīvotāju skaita datums;Iedzīvotāji 25–64 gadu vecumā;Avots';
const table = (...lines: string[]) =>
  readProfileTable(csvRows(bytes([HEAD, ...lines].join('\r\n'))), 2026, []);

it('reads a table of municipalities with semicolons, quotes and spaces in thousands', () => {
  const { profiles, findings } = table('LV0001000;Rīga;2026;605 000;01.01.2026.;330000;"Izdomāts; paraugs"');
  expect(findings).toEqual([]);
  expect(profiles).toMatchObject([
    {
      territory: 'LV0001000',
      population: 605_000,
      populationDate: '2026-01-01',
      source: 'Izdomāts; paraugs',
    },
  ]);
});

it.each([
  ['two rows of a municipality', 'LV0001000;;2026;9;01.01.2026.;4;A', 'A3', 'divreiz'],
  ['an unknown code', 'LV9999999;;2026;9;01.01.2026.;4;A', 'A3', 'kodu'],
  ['a merged municipality', 'LV0055000;;2026;9;01.01.2026.;4;A', 'A3', 'kodu'],
  ['a number that is not whole', 'LV0002000;;2026;9,5;01.01.2026.;4;A', 'D3', 'vesel'],
  ['parts larger than the whole', 'LV0002000;;2026;9;01.01.2026.;40;A', 'D3', 'lielākas'],
  ['another year', 'LV0002000;;2025;9;01.01.2026.;4;A', 'C3', 'citu gadu'],
])('names the cell of %s and takes nothing', (_what, line, cell, said) => {
  const { profiles, findings } = table('LV0001000;;2026;10;01.01.2026.;4;A', line);
  expect(profiles).toEqual([]);
  expect(findings).toMatchObject([{ cell, message: { lv: expect.stringContaining(said) } }]);
});

it('changes nothing by the template as it was downloaded', () => {
  const { profiles } = table('LV0001000;;2026;10;01.01.2026.;4;A');
  expect(readProfileTable(profileRows(2026, profiles), 2026, profiles)).toMatchObject({
    profiles,
    findings: [],
  });
});

const ages = ['TOTAL', ...Array.from({ length: 85 }, (_, age) => `Y${age}`), 'Y_GE85'];
/** Two of each sex of every age. */
const jsonStat = (codes: readonly string[], year = '2026') => ({
  version: '2.0',
  class: 'dataset',
  label: 'Izdomāti skaitļi',
  id: ['AREA', 'SEX', 'AGE', 'TIME'],
  size: [2, 2, codes.length, 1],
  dimension: {
    AREA: {
      category: { index: ['LV', 'LV0001000'], label: { LV: 'Latvija', LV0001000: 'Rīgas valstspilsēta' } },
    },
    SEX: { category: { index: { M: 0, F: 1 }, label: { M: 'Vīrieši', F: 'Sievietes' } } },
    AGE: { category: { index: codes } },
    TIME: { category: { index: [year] } },
  },
  value: Array.from({ length: 4 * codes.length }, (_, at) =>
    codes[at % codes.length] === 'TOTAL' ? 172 : 2,
  ),
});

it('sums single years of a JSON-stat dataset', () => {
  const { profiles, findings } = readPopulation(readJsonStat(jsonStat(ages)) ?? [], 2026, []);
  expect(findings).toEqual([]);
  expect(profiles).toMatchObject([
    {
      territory: 'LV0001000',
      population: 344,
      youngPeople13to24: 48,
      adults25to64: 160,
      populationDate: '2026-01-01',
    },
  ]);
});

it('says which ages are missing where groups do not part them, and keeps what was known', () => {
  const groups = ['TOTAL', 'Y0-4', 'Y5-9', 'Y10-14', 'Y15-19', 'Y20-24', 'Y25-64', 'Y_GE65'];
  const { profiles, notes } = readPopulation(readJsonStat(jsonStat(groups)) ?? [], 2026, []);
  expect(profiles).toMatchObject([{ youngPeople13to24: null, adults25to64: 4 }]);
  expect(notes.map(({ lv }) => lv).join(' ')).toContain('nav atsevišķi vecuma 13–14');
});

it('refuses a table of another year', () => {
  const { findings } = readPopulation(readJsonStat(jsonStat(ages, '2024')) ?? [], 2026, []);
  expect(findings).toMatchObject([{ message: { lv: expect.stringContaining('nav šī gada') } }]);
});

it.each([
  null,
  [],
  { class: 'dataset' },
  { ...jsonStat(ages), size: [2, 2] },
  { ...jsonStat(ages), size: [2, 2, 9e4, 1] },
])('takes nothing for a dataset that is none (%#)', (content) => expect(readJsonStat(content)).toBeNull());

it('reads a CSV with a column for each year', () => {
  const csv = [
    '"Iedzīvotāji gada sākumā (izdomāti skaitļi)"',
    '',
    '"Teritorija","Dzimums","Vecums","2025","2026"',
    '"Rīgas valstspilsēta","Pavisam","Pavisam",100,90',
    '"Rīgas valstspilsēta","Pavisam","13-24",9,12',
    '"Rīgas valstspilsēta","Pavisam","25-64",50,40',
    '"Latvija","Pavisam","Pavisam",1000,900',
  ].join('\n');
  const { profiles } = readPopulation(readPxwebCsv(csvRows(bytes(csv))) ?? [], 2026, []);
  expect(profiles).toMatchObject([
    { territory: 'LV0001000', population: 90, youngPeople13to24: 12, adults25to64: 40 },
  ]);
});

it('reads a CSV with sexes beside each other', () => {
  const csv = [
    'Teritorija;Vecums;2026 Vīrieši;2026 Sievietes',
    'LV0001000;25-64;20;21',
    'LV0001000;Pavisam;50;51',
  ].join('\n');
  const { profiles } = readPopulation(readPxwebCsv(csvRows(bytes(csv))) ?? [], 2026, []);
  expect(profiles).toMatchObject([{ population: 101, adults25to64: 41, youngPeople13to24: null }]);
});
