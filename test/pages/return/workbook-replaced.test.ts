import { describe, expect, it } from 'vitest';
import { replacedAnswers } from '../../../src/pages/return/changed-by-workbook.ts';
import { municipal2025 } from '../../../src/survey/editions/2025.ts';
import { place } from '../../../src/survey/finding.ts';
import type { FlatAnswer, RawValue } from '../../../src/survey/flat-answer.ts';

const at = (question: string, value: RawValue): FlatAnswer => ({ place: place('permits', question), value });
const project = (row: number, name: string): FlatAnswer => ({
  place: place('projects', 'projects', row, 'title'),
  value: name,
});
const replaced = (draft: readonly FlatAnswer[], read: readonly FlatAnswer[]) =>
  replacedAnswers(municipal2025, draft, read, 'lv').map((one) => [one.section, one.draft, one.workbook]);

describe('What a workbook replaces in the draft', () => {
  it('is an answer that would be another one or none, and no answer that is new', () => {
    expect(replaced([at('issued', 3)], [at('issued', 4)])).toEqual([['12. sadaļa', ['3'], ['4']]]);
    expect(replaced([at('issued', 3)], [at('issued', null)])).toEqual([['12. sadaļa', ['3'], []]]);
    expect(replaced([], [at('issued', 4)])).toEqual([]);
  });

  it('is nothing where only the way of writing differs: a number and its text, a code and its label', () => {
    expect(replaced([at('issued', '1 234')], [at('issued', 1234)])).toEqual([]);
    expect(replaced([at('empty', 'none')], [at('empty', 'nav')])).toEqual([]);
  });

  it('is of a list the rows that differ, and all of them where only their order or number does', () => {
    const [first, second] = [project(1, 'Pirmais'), project(2, 'Otrais')];
    expect(replaced([first, second], [first, project(4, 'Cits')])).toEqual([
      ['9. sadaļa', ['Otrais'], ['Cits']],
    ]);
    expect(replaced([first, second], [first, project(3, 'Otrais')])).toEqual([]);
    expect(replaced([first, project(2, 'Pirmais')], [first])).toEqual([
      ['9. sadaļa', ['Pirmais', 'Pirmais'], ['Pirmais']],
    ]);
  });
});
