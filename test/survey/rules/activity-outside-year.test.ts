import { describe, expect, it } from 'vitest';
import type { MunicipalReturn2025 } from '../../../src/survey/editions/2025.ts';
import { activityOutsideYear as rule } from '../../../src/survey/rules/activity-outside-year.ts';
import { answered, findings, found, municipal, withAnswers } from './changed-fixture.ts';

const saulkrasti = municipal('LV0047000');

function withLabel(label: string): MunicipalReturn2025 {
  const [first] = answered(saulkrasti, 'participants').activities;
  if (first === undefined) throw new Error('no activity');
  const quiet = withNote(null);
  return withAnswers(quiet, 'participants', { activities: [{ ...first, label }] });
}

function withNote(note: string | null): MunicipalReturn2025 {
  const [first] = answered(saulkrasti, 'projects').projects;
  if (first === undefined) throw new Error('no project');
  return withAnswers(saulkrasti, 'projects', { projects: [{ ...first, note }] });
}

describe('an activity outside the reporting year', () => {
  it('is asked about in Saulkrastu novads, whose note counts people up to January 2026', () => {
    expect(found(rule, saulkrasti)).toEqual(['projects.projects.1.note: 2026. gada janvāra']);
  });

  it.each([
    'Digitālo prasmju mācības (līdz 2026. gada janvāra beigām)',
    'Senioru nodarbības 12.12.2024.',
    'Kursi 2024./2025. mācību gadā',
    'Kursi no 2024. gada septembra',
    'Lekcija (janvārī, 2026)',
  ])('is asked about when it is counted among the activities: %s', (label) => {
    expect(found(rule, withLabel(label))).toHaveLength(1);
  });

  it.each([
    'Pieaugušo izglītības nedēļa „Restartē sevi!“ (13.–17.10.2025.)',
    'Projekts Nr. 101144108-NCLV2024-2025-ERASMUS-EDU-2023-AL-AGENDA-IBA',
    'Projekts Nr. 2024-1-LV01-KA122-ADU-000242489',
    'Pieaugušo izglītības dienas 2025. gada rudenī',
    'Kursi par stratēģiju „Jelgava 2034“',
  ])('is not asked about when it is of the year or names none: %s', (label) => {
    expect(found(rule, withLabel(label))).toEqual([]);
  });

  it.each([
    'Īstenošana līdz 2027. gadam.',
    'Norises laiks: 01.11.2024.–31.10.2026.',
    '2026. gadā jāsākas 55 īstermiņa mobilitātēm.',
    'No 2024. gada notikušas 12 pieaugušo izglītības dienas.',
  ])('is not read off a note on how long a project runs: %s', (note) => {
    expect(found(rule, withNote(note))).toEqual([]);
  });

  it('is not read off plans and comparisons', () => {
    const description =
      '2026. gadā plānotas jaunas grupas. Salīdzinot ar 2024. gadu, dalībnieku bija vairāk. Nodarbības notiek kopš 2022. gada.';
    expect(found(rule, withAnswers(withNote(null), 'participants', { description }))).toEqual([]);
  });

  it('names the reporting year and the words', () => {
    const [query] = findings(rule, withLabel('Kursi 2026. gada februārī'));
    expect(query?.message.lv).toBe(
      'Pārskats ir par 2025. gadu, bet tekstā minēts cits laiks („2026. gada februārī“): „Kursi 2026. gada februārī“.',
    );
  });
});
