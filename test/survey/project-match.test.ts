import { describe, expect, it } from 'vitest';
import { withRunningProjects } from '../../src/survey/carried-projects.ts';
import { place } from '../../src/survey/finding.ts';
import { answersOf } from '../../src/survey/form.ts';
import { checkProject } from '../../src/survey/project-document.ts';
import { projectOfRow, type Registered } from '../../src/survey/project-match.ts';
import { municipalFixtures } from '../fixture-returns.ts';
import { answersOf as answersOfProject } from '../projects/sample-project.ts';

const [DOBELE, RIGA] = ['LV0028000', 'LV0001000'];

function record(
  id: string,
  territory: string | null,
  basics: { readonly title: string; readonly [question: string]: unknown },
  mergedInto: string | null = null,
): Registered {
  const { sections } = checkProject(answersOfProject({ basics: { programme: 'erasmus_other', ...basics } }));
  if (sections === null) throw new Error(`${id} is no project`);
  return { id, territory, mergedInto, document: sections };
}

const digital = record('digital', null, {
  title: 'Sabiedrības digitālo prasmju attīstība',
  programme: 'rrf_digital',
  number: '2.3.2.1.i.0/1/23/I/CFLA/001',
});
const row = (title: string, number: string | null = null, programme = 'erasmus_other') => ({
  ...{ title, number, programme },
});

describe('a row of a return means a record', () => {
  it('by its number, however that is written, and whatever the row is called', () => {
    const found = projectOfRow(row('Digitālā nedēļa', 'Nr. 2.3.2.1.i.0 /1/23/I/CFLA/001'), DOBELE, [digital]);
    expect(found?.id).toBe('digital');
    expect(projectOfRow(row('Digitālā nedēļa'), DOBELE, [digital])).toBe(null);
  });

  it('by its name else: its own record first, those of others only where the name tells enough', () => {
    const mobility = record('foreign', RIGA, { title: 'Mācību mobilitāte' });
    const own = record('own', DOBELE, { title: 'Mācību mobilitāte' });
    expect(projectOfRow(row('Mācību mobilitāte'), DOBELE, [mobility])).toBe(null);
    expect(projectOfRow(row('„Mācību mobilitāte“'), DOBELE, [mobility, own])?.id).toBe('own');
    const telling = record('telling', RIGA, { title: 'Iespējas mācīties visa mūža garumā' });
    expect(projectOfRow(row('Projekts „Iespējas mācīties visa mūža garumā“'), DOBELE, [telling])?.id).toBe(
      'telling',
    );
    expect(projectOfRow(row('Iespējas mācīties visa mūža garumā', null, 'nordplus'), DOBELE, [telling])).toBe(
      null,
    );
  });

  it('not by a name that another number contradicts', () => {
    const first = record('first', DOBELE, { title: 'Mācību mobilitāte', number: '2023-1-LV01' });
    expect(projectOfRow(row('Mācību mobilitāte', '2024-1-LV01'), DOBELE, [first])).toBe(null);
  });

  it('that another was merged into', () => {
    const merged = record('merged', DOBELE, { title: 'Digitālā nedēļa' }, 'digital');
    expect(projectOfRow(row('Digitālā nedēļa'), DOBELE, [digital, merged])?.id).toBe('digital');
  });

  it('which makes one digital-skills project of the rows of 2025 and of its other names', () => {
    const means = municipalFixtures().flatMap(({ territory, sections }) =>
      (answersOf(sections.projects)?.projects ?? []).flatMap((one) =>
        projectOfRow(one, territory, [digital]) === null ? [] : [{ territory }],
      ),
    );
    expect(new Set(means.map(({ territory }) => territory)).size).toBe(28);
    const merged = record('merged', RIGA, { title: 'Rīgas digitālās prasmes' }, 'digital');
    const names = [
      'Sabiedrības digitālo prasmju attīstība',
      'VARAM projekts „Sabiedrības digitālo prasmju attīstība“',
      'Dalība projektā “SABIEDRĪBAS DIGITĀLO PRASMJU ATTĪSTĪBA”',
      'Sabiedrības digitālo prasmju attīstības projekts',
      'Sabiedrības digitalizācija',
      'Rīgas digitālās prasmes',
    ];
    const found = names.map((title) => projectOfRow(row(title), RIGA, [digital, merged])?.id);
    expect(new Set(found)).toEqual(new Set(['digital']));
  });
});

describe('a new return', () => {
  const rows = (...titles: readonly string[]) =>
    titles.flatMap((title, index) => [
      { place: place('projects', 'projects', index + 1, 'title'), value: title },
      { place: place('projects', 'projects', index + 1, 'programme'), value: 'erasmus_other' },
    ]);
  const other = { place: place('partners', 'partners', 1, 'name'), value: 'Biedrība' };

  it('holds last year’s projects without those that ended, and those that run in its year', () => {
    const register = [
      record('ended', DOBELE, { title: 'Noslēdzies', end: '2025-12-31' }),
      record('running', DOBELE, { title: 'Turpinās', start: '2025-01-01', end: '2026-06-30' }),
      record('new', DOBELE, { title: 'Sākas', start: '2026-05-01', number: '7' }),
      record('foreign', RIGA, { title: 'Cits', start: '2026-01-01' }),
      record('planned', DOBELE, { title: 'Vēlāk', start: '2027-01-01' }),
    ];
    const last = [other, ...rows('Noslēdzies', 'Turpinās', 'Nezināms')];
    const { answers: filled, fromRegister } = withRunningProjects(last, DOBELE, register, 2026);
    expect(fromRegister).toEqual(['Sākas']);
    expect(filled).toContainEqual(other);
    const titles = filled
      .filter(({ place: at }) => at.field === 'title')
      .map(({ place: at, value }) => [at.row, value]);
    expect(titles).toEqual([
      [1, 'Turpinās'],
      [2, 'Nezināms'],
      [3, 'Sākas'],
    ]);
    expect(filled).toContainEqual({ place: place('projects', 'projects', 3, 'number'), value: '7' });
  });

  it('says no longer that there are none once one runs', () => {
    const none = [{ place: place('projects', 'empty'), value: 'none' }];
    expect(withRunningProjects(none, DOBELE, [], 2026)).toEqual({ answers: none, fromRegister: [] });
    const running = [record('running', DOBELE, { title: 'Sākas', start: '2026-05-01' })];
    expect(withRunningProjects(none, DOBELE, running, 2026).answers.map(({ value }) => value)).toEqual([
      'Sākas',
      'erasmus_other',
    ]);
  });
});
