// The questionnaire as a book: what it asks, what it is filled in with, how many pages it takes.
import { describe, expect, it } from 'vitest';
import { printedTable } from '../../../src/figures/table.ts';
import type { Block } from '../../../src/report/block.ts';
import { blockTexts } from '../../../src/report/block-text.ts';
import { type Filling, questionnaireBook } from '../../../src/report/chapters/questionnaire-book.ts';
import { renderPdf } from '../../../src/report/pdf/render.ts';
import { checkPdf } from '../../../src/report/pdf-check/check-pdf.ts';
import { asEdition } from '../../../src/survey/as-edition.ts';
import { formOf } from '../../../src/survey/editions.ts';
import { flatten } from '../../../src/survey/flatten.ts';
import type { Form } from '../../../src/survey/form.ts';
import { returnOf } from '../../store/sample-returns.ts';
import { readPdf, textOf as treeText } from '../pdf/read-pdf.ts';
import { failures } from '../pdf-check/outcomes.ts';

const code = 'LV0020000';

function formFor(edition: number, form: 'municipal' | 'regional'): Form {
  const found = formOf(edition, form);
  if (found === null) throw new RangeError(`No form ${form} of ${edition}`);
  return found;
}

function book(filling: Filling, form = formFor(2026, 'municipal'), language: 'lv' | 'en' = 'lv') {
  return questionnaireBook({
    ...{ form, filling, language, territory: form.form === 'regional' ? 'ZEMGALE' : code },
    ...{ deadline: '2026-12-12', institution: 'Ministrija', asOf: '2026-11-02T08:00:00.000Z', version: '1' },
  });
}

const textOf = (blocks: readonly Block[]) => blocks.flatMap(blockTexts).join('\n');
const lastYear = flatten(asEdition(returnOf(code), 2026)).answers;

function withFortyActivities() {
  const activities = Array.from({ length: 40 }, (_, index) => ({
    ...{ label: `Kursi ${index + 1}`, events: 1, participants: 10, certainty: 'exact' },
  }));
  const { sections, ...ret } = returnOf(code);
  return flatten({ ...ret, sections: { ...sections, participants: { counted: 'yes', activities } } }).answers;
}

const fillings: { readonly [kind in Filling['kind']]: Filling } = {
  blank: { kind: 'blank' },
  last_year: { kind: 'last_year', year: 2025, answers: lastYear },
  present: {
    kind: 'present',
    answers: withFortyActivities(),
    explained: [{ where: 'Kopā', message: 'Mazāk nekā pērn.', explanation: 'Viena grupa šogad nenotika.' }],
    receipt: {
      ...{ number: '2026-LV0020000-1', at: '2026-11-02T08:00:00.000Z', sha256: 'a1'.repeat(32) },
      certifiedBy: { name: 'Anna Bērziņa', post: 'vadītāja' },
    },
  },
};

describe('a questionnaire', () => {
  it.each(['municipal', 'regional'] as const)(
    'asks every question of the %s form before anybody has begun',
    (id) => {
      const form = formFor(2026, id);
      for (const language of ['lv', 'en'] as const) {
        const text = textOf(book(fillings.blank, form, language).blocks);
        for (const { label, questions } of Object.values(form.sections)) {
          expect(text).toContain(label[language]);
          for (const question of Object.values(questions)) {
            expect(text).toContain(question.label[language]);
            if (question.kind === 'choice')
              for (const one of Object.values(question.codes)) expect(text).toContain(`☐ ${one[language]}`);
          }
        }
        expect(text).not.toContain('{year}');
      }
    },
  );

  it('shows last year’s answers beside room for this year’s', () => {
    const { blocks } = book(fillings.last_year);
    const [first] = blocks.flatMap((block) => (block.kind === 'table' ? [printedTable(block.table)] : []));
    expect(first?.columns.map(({ label }) => label)).toEqual([
      'Jautājums',
      '2025. gada atbilde',
      'Šī gada atbilde',
    ]);
    expect(first?.rows[0]?.slice(1)).toEqual([
      'atsevišķs amats',
      expect.stringContaining('☐ papildu pienākums citā amatā'),
    ]);
  });

  it('holds the present answers, the explanations and the receipt', () => {
    const text = textOf(book(fillings.present).blocks);
    for (const said of [
      '2026-LV0020000-1',
      'a1'.repeat(32),
      'Anna Bērziņa, vadītāja',
      'Viena grupa šogad nenotika.',
    ])
      expect(text).toContain(said);
    expect(text).not.toContain('☐');
  });

  it('has forty activities in one table of at most three pages', async () => {
    const { blocks } = book(fillings.present);
    const tables = blocks.filter((block) => block.kind === 'table' && textOf([block]).includes('Kursi 40'));
    expect(tables).toHaveLength(1);
    const pages = await readPdf(await renderPdf(book(fillings.present)));
    const words = pages.map(({ tree }) => treeText(tree));
    expect(words.filter((page) => /Kursi \d+/.test(page)).length).toBeLessThanOrEqual(3);
    expect(pages.length).toBeLessThanOrEqual(9);
  });

  it.each(['blank', 'last_year', 'present'] as const)(
    'is a PDF that passes the check of PDF/UA (%s)',
    async (kind) => {
      expect(failures(await checkPdf(await renderPdf(book(fillings[kind]))))).toEqual([]);
    },
  );
});
