import { describe, expect, it } from 'vitest';
import { knownProjectUnderAnotherName as rule } from '../../../src/survey/rules/known-project-under-another-name.ts';
import { findings, found, municipal, type Row, withAnswers } from './changed-fixture.ts';

const digital: Row<'projects', 'projects'> = {
  title: 'Sabiedrības digitālo prasmju attīstība',
  programme: 'rrf_digital',
  number: '2.3.2.1.i.0/1/23/I/CFLA/001',
  note: null,
};

function withProject(changes: Partial<Row<'projects', 'projects'>>) {
  return withAnswers(municipal('LV0004000'), 'projects', { projects: [{ ...digital, ...changes }] });
}

describe('a known project', () => {
  it('is recognised by its number under another title', () => {
    const ret = withProject({ title: 'Digitālās prasmes visiem', number: 'Nr. 2.3.2.1.i 0/1/23/i/CFLA/001' });
    expect(found(rule, ret)).toEqual(['projects.projects.1.title: Digitālās prasmes visiem']);
    expect(findings(rule, ret)[0]?.message.lv).toBe(
      'Projekts nosaukts „Digitālās prasmes visiem“; šķiet, tas ir sistēmā zināmais projekts „Sabiedrības digitālo prasmju attīstība“ (Nr. 2.3.2.1.i.0/1/23/I/CFLA/001).',
    );
  });

  it('is recognised by its title under another number or programme', () => {
    expect(found(rule, withProject({ number: '2.3.2.1.i.0/1/23/I/CFLA/002' }))).toEqual([
      'projects.projects.1.number: 2.3.2.1.i.0/1/23/I/CFLA/002',
    ]);
    expect(found(rule, withProject({ programme: 'other' }))).toEqual([
      'projects.projects.1.programme: other',
    ]);
    const [query] = findings(rule, withProject({ programme: 'esf_adult', number: null }));
    expect(query?.message.lv).toBe(
      'Projektam „Sabiedrības digitālo prasmju attīstība“ izvēlēta programma „ESF+ 4.2.4.2“, bet citur tā ir „Atveseļošanas fonds, Sabiedrības digitālo prasmju attīstība“.',
    );
  });

  it('is recognised by another name that it is known by', () => {
    expect(found(rule, withProject({ title: 'Sabiedrības digitalizācija', number: null }))).toEqual([
      'projects.projects.1.title: Sabiedrības digitalizācija',
    ]);
  });

  it('is recognised in the activities of Salaspils novads', () => {
    expect(found(rule, municipal('LV0045000'))).toEqual([
      'participants.activities.4.label: Sabiedrības digitalizācija',
    ]);
  });

  it.each([
    'VARAM projekts „Sabiedrības digitālo prasmju attīstība“',
    'SABIEDRĪBAS DIGITĀLO PRASMJU ATTĪSTĪBA',
    'Dalība projekta „Sabiedrības digitālo prasmju attīstības“ mācībās',
    'Novads īsteno „Sabiedrības digitālo prasmju attīstību“',
  ])('may have words around its title: %s', (title) => {
    expect(found(rule, withProject({ title }))).toEqual([]);
    expect(found(rule, withProject({ title, number: null }))).toEqual([]);
  });

  it.each(['2.3.2.1.i', '2.3.2.1.i.0/1/23/I/CFLA/001 (VARAM)', '–', 'nav'])(
    'may have its number cut short, with a remark, or lack it: %s',
    (number) => {
      expect(found(rule, withProject({ number }))).toEqual([]);
    },
  );

  it('is not every project', () => {
    expect(found(rule, withProject({ title: 'Digitālās prasmes visiem', number: null }))).toEqual([]);
    expect(found(rule, municipal('LV0003000'))).toEqual([]);
  });
});
