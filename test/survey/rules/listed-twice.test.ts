import { describe, expect, it } from 'vitest';
import type { MunicipalReturn2025 } from '../../../src/survey/editions/2025.ts';
import { listedTwice as rule } from '../../../src/survey/rules/listed-twice.ts';
import { answered, findings, found, municipal, type Row, regional, withAnswers } from './changed-fixture.ts';

function withProject(ret: MunicipalReturn2025, project: Row<'projects', 'projects'>): MunicipalReturn2025 {
  return withAnswers(ret, 'projects', { projects: [...answered(ret, 'projects').projects, project] });
}

describe('a row listed twice', () => {
  it('is found in Alūksnes novads, where one ESF+ project stands twice', () => {
    expect(found(rule, municipal('LV0021000'))).toEqual([
      'projects.projects.2.title: Atbalsts pieaugušo individuālajās vajadzībās balstītai pieaugušo izglītībai',
    ]);
  });

  it.each([null, '2.3.2.1.i'])(
    'is found in Dobeles novads, where projects were repeated under another wording (%s)',
    (number) => {
      const ret = withProject(municipal('LV0028000'), {
        title: 'VARAM projekts „Sabiedrības digitālo prasmju attīstība“',
        programme: 'rrf_digital',
        number,
        note: null,
      });
      expect(findings(rule, ret).map(({ message }) => message.lv)).toEqual([
        '2. un 7. rindā ir viens un tas pats projekts: „VARAM projekts Sabiedrības digitālo prasmju attīstība“.',
      ]);
    },
  );

  it('is found in Valmieras novads and Daugavpils, where partners stand twice', () => {
    expect(found(rule, municipal('LV0054000'))).toEqual(['partners.partners.15.name: Pieaugušo izglītotāji']);
    expect(found(rule, municipal('LV0002000'))).toEqual(['partners.partners.11.name: NVA']);
  });

  it('is found whatever is added in brackets', () => {
    const jekabpils = municipal('LV0031000');
    const partners = answered(jekabpils, 'partners').partners;
    const ret = withAnswers(jekabpils, 'partners', {
      partners: [...partners, { name: 'nva (filiāle)', kind: 'state' }],
    });
    expect(found(rule, ret)).toEqual(['partners.partners.16.name: nva (filiāle)']);
  });

  it('is found among providers whatever their quotation marks and legal form', () => {
    const jekabpils = municipal('LV0031000');
    const providers = answered(jekabpils, 'providers').providers;
    const ret = withAnswers(jekabpils, 'providers', {
      providers: [...providers, { name: 'Vidusdaugavas NVO centrs', kind: 'ngo' }],
    });
    expect(found(rule, ret)).toEqual(['providers.providers.9.name: Vidusdaugavas NVO centrs']);
  });

  it('is found by number where the titles differ, in a regional return too', () => {
    const zemgale = regional('ZEMGALE');
    const { projects } = zemgale.sections;
    if ('empty' in projects) throw new Error('no projects');
    const [first] = projects.projects;
    if (first === undefined) throw new Error('no project');
    const again = { ...first, title: 'Mācības nodarbinātajiem', number: 'Nr. 4.2.4.2 /1/24/I/001' };
    const ret = {
      ...zemgale,
      sections: { ...zemgale.sections, projects: { projects: [...projects.projects, again] } },
    };
    expect(found(rule, ret)).toEqual(['projects.projects.6.title: Mācības nodarbinātajiem']);
  });

  it.each(['–', 'nav', 'nav zināms'])('is not two projects whose number is „%s“', (number) => {
    const project = { programme: 'other', number, note: null } as const;
    const projects = [
      { ...project, title: 'Zaļā darbnīca' },
      { ...project, title: 'Senioru skola' },
    ];
    expect(found(rule, withAnswers(municipal('LV0029000'), 'projects', { projects }))).toEqual([]);
  });

  it('is not two branches of one body', () => {
    const daugavpils = municipal('LV0002000');
    const branches = ['Cēsu', 'Madonas'].map((town) => ({
      name: `Mācību centrs „BUTS“ (${town} filiāle)`,
      kind: 'training_centre' as const,
    }));
    expect(found(rule, withAnswers(daugavpils, 'partners', { partners: branches }))).toEqual([]);
  });

  it('is not two grants of one title with two numbers', () => {
    const project = {
      title: 'Personu mācību mobilitāte',
      programme: 'erasmus_other',
      number: '2025-1-LV01-KA121-SCH-000300000',
      note: null,
    } as const;
    expect(found(rule, withProject(municipal('LV0029000'), project))).toEqual([]);
  });

  it('is not a provider that is a partner as well', () => {
    expect(found(rule, municipal('LV0048000'))).toEqual([]);
  });
});
