import { describe, expect, it } from 'vitest';
import type { Block } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { startFootnotes } from '../../../src/report/chapters/block-builders.ts';
import {
  projectCards,
  projectChapter,
  projectsInProfile,
  projectsOfRegion,
} from '../../../src/report/chapters/projects.ts';
import type { RegisteredProject } from '../../../src/survey/dataset.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import { checkProject } from '../../../src/survey/project-document.ts';

type Sections = { readonly [section: string]: { readonly [question: string]: unknown } };

function project(territory: string | null, sections: Sections): RegisteredProject {
  const { sections: document, findings } = checkProject(flatten({ sections }).answers);
  if (document === null) throw new Error(findings.map(({ message }) => message.lv).join(' '));
  return { territory, document };
}

const restart = project('LV0030000', {
  basics: {
    title: 'Restartēsim mūžizglītības ekosistēmu!',
    programme: 'erasmus_other',
    number: '2023-1-LV01-KA122-ADU-000125873',
    start: '01.10.2023.',
    end: '31.03.2025.',
    grant_eur: 26310.5,
  },
  partners: { partners: [{ name: 'Rakveres pašvaldība', country: 'EE', role: 'uzņēmēja' }] },
  purpose: { objective: 'Ilgtspējīga mūžizglītības ekosistēma.' },
  plan: {
    activities: [
      { label: 'Finansējuma līgums', kind: 'document', from: '07.2023.', to: '07.2023.', state: 'done' },
      { label: 'Publicitāte', kind: 'publicity' },
    ],
  },
});
const greener = project('LV0005000', { basics: { title: 'Zaļākas izvēles', programme: 'nordplus' } });

const year = { edition: 2025, asOf: '2026-03-02T08:00:00.000Z' };
const both = { ...year, projects: [restart, greener] };

const said = (blocks: readonly Block[]) =>
  blocks
    .flatMap(blockTexts)
    .join('\n')
    .replace(/[\u00a0\u202f]/gu, ' ');
const drawingsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'drawing' ? [block] : []));

describe('the projects of the register in the books', () => {
  it('leave no trace where there are none', () => {
    expect(projectChapter(year)).toEqual([]);
    expect(projectsInProfile(both, 'LV0001000')).toEqual([]);
    expect(projectsOfRegion(both, ['LV0001000'], 'r')).toEqual([]);
    expect(projectCards(both, 'LV0001000', startFootnotes())).toEqual([]);
  });

  it('are counted nationally by programme and country, with the grants that are known', () => {
    const chapter = projectChapter(both);
    expect(said(chapter)).toContain('Pārskatā ir divi projekti no projektu reģistra.');
    expect(said(chapter)).toContain(
      'Norises laiks zināms 1 no 2 projektiem; 2025. gadā norisinājās 1 no tiem.',
    );
    expect(said(chapter)).toContain(
      'Piešķirtais finansējums zināms 1 no 2 projektiem; kopā tas ir 26 310,50 EUR.',
    );
    expect(drawingsIn(chapter).map(({ alt }) => alt)).toEqual([
      'Joslu diagramma. Erasmus+, citi projekti – 1, Nordplus – 1.',
      'Joslu diagramma. Igaunija – 1.',
      'Laika līnija. Restartēsim mūžizglītības ekosistēmu! – 01.10.2023.–31.03.2025.; Zaļākas izvēles – laiks nav norādīts.',
    ]);
  });

  it('stand in the profile of who keeps them and in the overview of its region', () => {
    const profile = projectsInProfile(both, 'LV0030000');
    expect(said(profile)).toContain('01.10.2023.–31.03.2025.');
    expect(said(profile)).not.toContain('Zaļākas izvēles');
    expect(drawingsIn(profile)).toHaveLength(1);
    expect(said(projectsOfRegion(both, ['LV0030000'], 'r'))).toContain('Jelgavas novads');
  });

  it('are in the book of a municipality with everything that the register holds', () => {
    const card = projectCards(both, 'LV0030000', startFootnotes());
    const words = said(card);
    for (const fact of [
      '2023-1-LV01-KA122-ADU-000125873',
      '01.10.2023.',
      'Rakveres pašvaldība',
      'Igaunija',
      'Ilgtspējīga mūžizglītības ekosistēma.',
      'Finansējuma līgums',
      '07.2023.',
      'Publicitāte',
    ])
      expect(words).toContain(fact);
    expect(drawingsIn(card)[0]?.notes).toEqual([
      'Mēneši nav norādīti vienai aktivitātei; skatīt plāna sarakstu.',
    ]);
  });

  it('print whether an answer is required with its question, which is followed by no colon', () => {
    const feedback = [
      { text: 'Svarīgākais bija', required: 'yes' },
      { text: 'Es ieteiktu', required: 'no' },
    ];
    const asked = project('LV0005000', {
      basics: { title: 'Jautā', programme: 'nordplus' },
      results: { feedback },
    });
    const card = said(projectCards({ ...year, projects: [asked] }, 'LV0005000', startFootnotes()));
    expect(card.replaceAll(/\s+/g, ' ')).toContain('Vai jāatbild obligāti?');
    expect(card).not.toMatch(/[?!:]:|Jā:|Nē:/);
  });

  it('show of a project said to run after its end what is said and that the end has passed', () => {
    const basics = { title: 'Ilgāk', programme: 'nordplus', start: '01.10.2023.', end: '30.11.2025.' };
    const purpose = { vision: 'Visi mācās.', challenges: [{ text: 'Sadarboties.' }] };
    const late = project('LV0005000', { basics: { ...basics, status_said: 'running' }, purpose });
    const [drawing] = drawingsIn(projectsInProfile({ ...year, projects: [late] }, 'LV0005000'));
    expect(drawing?.alt).toContain('(norādīts, ka notiek; beigu datums ir pagājis)');
    const texts = drawing?.drawing.shapes.flatMap((shape) => (shape.kind === 'label' ? [shape.text] : []));
    expect(texts).toContain('norādīts, ka notiek; beigas pagājušas');
    expect(texts).not.toContain('notiek');
    const card = said(projectCards({ ...year, projects: [late] }, 'LV0005000', startFootnotes()));
    expect(card).toContain('īstenošanā · 01.10.2023.–30.11.2025. · beigu datums ir pagājis');
    expect(card).toMatch(/Vīzija:\s+Visi mācās\.[\s\S]*Izaicinājumi:\s+Sadarboties\./);
  });
});
