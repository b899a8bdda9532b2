import { describe, expect, it } from 'vitest';
import { deniedProjectNamedElsewhere as rule } from '../../../src/survey/rules/denied-project-named-elsewhere.ts';
import { findings, found, municipal, withAnswers, withSection } from './changed-fixture.ts';

const digital = 'Sabiedrības digitālo prasmju attīstība';
const augsdaugava = municipal('LV0022000');

describe('a return that says there are no projects', () => {
  it('is asked about the digital-skills project named in Mārupes and Smiltenes novads', () => {
    expect(found(rule, municipal('LV0039000'))).toEqual([`projects: ${digital}`]);
    expect(found(rule, municipal('LV0049000'))).toEqual([`projects: ${digital}`]);
    expect(findings(rule, municipal('LV0039000'))[0]?.message.lv).toContain('8. sadaļas 1. rindā');
  });

  it('is asked about a project that only its own text calls a project', () => {
    expect(found(rule, municipal('LV0053000'))).toEqual(['projects: Pats savam saimes galdam']);
  });

  it('is asked about a project named by its number, however it is spaced', () => {
    const ret = withAnswers(augsdaugava, 'participants', {
      description: 'Mācības notika projektā Nr. 2.3.2.1.i 0/1/23/i/CFLA/001.',
    });
    expect(found(rule, ret)).toEqual([`projects: ${digital}`]);
  });

  it('is asked once about each project, wherever and however often it is named', () => {
    const text = 'Projekti „PROTI un DARI 2.0“ un „Sabiedrības digitālo prasmju attīstība“.';
    const ret = withAnswers(augsdaugava, 'initiatives', {
      initiatives: [
        { text, municipally_funded: null },
        { text: 'Projekts „PROTI un DARI 2.0“ turpinās.', municipally_funded: null },
      ],
    });
    expect(found(rule, ret)).toEqual([`projects: ${digital}`, 'projects: PROTI un DARI 2.0']);
    expect(findings(rule, ret)[1]?.message.lv).toContain('8. sadaļas 1. rindā');
  });

  it.each([
    'Pašvaldība plāno iesaistīties projektā „Sabiedrības digitālo prasmju attīstība“.',
    'Sabiedrības digitālo prasmju attīstība ir viens no virzieniem.',
    'Projektiem trūkst kapacitātes.',
  ])('is not asked about plans, directions of work or projects at large: %s', (description) => {
    expect(found(rule, withAnswers(augsdaugava, 'participants', { description }))).toEqual([]);
  });

  it('is not asked when it lists projects or leaves the section unknown', () => {
    expect(found(rule, municipal('LV0020000'))).toEqual([]);
    const unknown = withSection(municipal('LV0039000'), 'projects', { empty: 'not_available' });
    expect(found(rule, unknown)).toEqual([]);
  });

  it('is asked just so when the section is „nav attiecināms“', () => {
    const ret = withSection(municipal('LV0039000'), 'projects', { empty: 'not_applicable' });
    expect(found(rule, ret)).toHaveLength(1);
  });
});
