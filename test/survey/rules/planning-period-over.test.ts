import { describe, expect, it } from 'vitest';
import { planningPeriodOver as rule } from '../../../src/survey/rules/planning-period-over.ts';
import { answered, findings, found, municipal, type Row, regional, withAnswers } from './changed-fixture.ts';

const gulbene = municipal('LV0029000');

function withDocument(title: string, period: { from: number | null; to: number | null } | null) {
  const document: Row<'planning', 'documents'> = { title, period, url: null };
  const documents = [...answered(gulbene, 'planning').documents, document];
  return withAnswers(gulbene, 'planning', { documents });
}

const expired = 'planning.documents.1.period: Gulbenes novada izglītības attīstības plāns (2025)';

describe('a planning document whose period is over', () => {
  it('is asked about in Liepāja and Gulbenes novads', () => {
    expect(found(rule, municipal('LV0005000'))).toEqual([
      'planning.documents.1.period: Liepājas valstspilsētas izglītības nozares attīstības koncepcija 2020.–2025. gadam (2025)',
    ]);
    expect(found(rule, gulbene)).toEqual([expired]);
    expect(findings(rule, gulbene)[0]?.message.lv).toContain('beidzās 2025. gadā');
  });

  it('is replaced by a document of its kind and subject that goes on', () => {
    expect(
      found(rule, withDocument('Gulbenes novada izglītības stratēģija', { from: 2026, to: 2031 })),
    ).toEqual([]);
    expect(found(rule, withDocument('Izglītības attīstības plāns', { from: 2026, to: null }))).toEqual([]);
    expect(found(rule, withDocument('Izglītības stratēģija 2026.–2031. gadam', null))).toEqual([]);
  });

  it.each([
    ['Gulbenes novada attīstības programma 2026–2032', { from: 2026, to: 2032 }],
    ['Pieaugušo izglītības rīcības plāns', { from: 2024, to: 2028 }],
    ['Izglītības pārvaldes nolikums', null],
    ['Izglītības stratēģija', null],
  ] as const)('is not replaced by „%s“', (title, period) => {
    expect(found(rule, withDocument(title, period))).toEqual([expired]);
  });

  it.each(['Izglītības stratēģija 2019.–2024. gadam', 'Izglītības stratēģija līdz 2024. gadam'])(
    'is known from the title where the period is not given: %s',
    (title) => {
      const ret = withAnswers(gulbene, 'planning', { documents: [{ title, period: null, url: null }] });
      expect(found(rule, ret)).toEqual([`planning.documents.1.period: ${title} (2024)`]);
    },
  );

  it('is asked about in a regional return too', () => {
    const riga = regional('RIGA');
    const document = { title: 'Attīstības programma', period: { from: 2018, to: 2024 }, url: null };
    const ret = { ...riga, sections: { ...riga.sections, planning: { documents: [document] } } };
    expect(found(rule, ret)).toHaveLength(1);
    expect(found(rule, riga)).toEqual([]);
  });

  it('is over in the reporting year and not in the one after', () => {
    const ending = (to: number) =>
      withAnswers(gulbene, 'planning', {
        documents: [{ title: 'Izglītības plāns', period: { from: 2020, to }, url: null }],
      });
    expect(found(rule, ending(2025))).toHaveLength(1);
    expect(found(rule, ending(2026))).toEqual([]);
  });
});
