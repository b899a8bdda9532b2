import { describe, expect, it } from 'vitest';
import { label } from '../../src/language/label.ts';
import { checkSections } from '../../src/survey/check-sections.ts';
import { yesNo } from '../../src/survey/code-lists.ts';
import { place, placeKey } from '../../src/survey/finding.ts';
import type { FlatAnswer } from '../../src/survey/flat-answer.ts';

const form = {
  sections: {
    visit: {
      no: 1,
      label: label('Brauciens', 'Visit'),
      questions: {
        went: { kind: 'choice', label: label('Vai bijāt?', 'Did you go?'), codes: yesNo, required: true },
        why: {
          kind: 'text',
          label: label('Kāpēc', 'Why'),
          maxLength: 20,
          askedWhen: { question: 'went', is: ['no'] },
        },
        places: {
          kind: 'rows',
          label: label('Vietas', 'Places'),
          item: label('Vieta', 'Place'),
          maxRows: 2,
          fields: {
            name: { kind: 'text', label: label('Nosaukums', 'Name'), maxLength: 20, required: true },
          },
        },
      },
    },
    other: {
      no: 2,
      label: label('Cits', 'Other'),
      questions: { note: { kind: 'long_text', label: label('Piezīme', 'Note'), maxLength: 100 } },
    },
  },
} as const;

const answer = (question: string, value: FlatAnswer['value'], row: number | null = null) => ({
  place: place('visit', question, row, row === null ? null : 'name'),
  value,
});
const found = (...given: FlatAnswer[]) =>
  checkSections(form, given).findings.map((one) => `${placeKey(one.place)} ${one.rule}`);

describe('the answers to a form that is no return', () => {
  it('become its sections, each of them, with null for what is not answered', () => {
    const { sections, findings } = checkSections(form, [
      answer('went', 'jā'),
      answer('places', '', 1),
      answer('places', 'Rakvere', 2),
    ]);
    expect(findings).toEqual([]);
    expect(sections).toEqual({
      visit: { went: 'yes', why: null, places: [{ name: 'Rakvere' }] },
      other: { note: null },
    });
    // The type follows from the form.
    const went: 'yes' | 'no' | undefined = sections?.visit.went;
    expect(went).toBe('yes');
  });

  it('are refused where one is missing, too long, not asked or nowhere in the form', () => {
    expect(found()).toEqual(['visit.went answer-required']);
    expect(found(answer('went', 'nē'), answer('why', 'x'.repeat(21)))).toEqual(['visit.why text-too-long']);
    expect(found(answer('went', 'jā'), answer('why', 'tāpat'))).toEqual([
      'visit.why answered-though-not-asked',
    ]);
    const three = [1, 2, 3].map((row) => answer('places', `Vieta ${row}`, row));
    expect(found(answer('went', 'jā'), ...three)).toEqual(['visit.places too-many-rows']);
    expect(found(answer('went', 'jā'), answer('__proto__', 'x'))).toEqual(['visit.__proto__ unknown-place']);
  });

  it('cannot be empty for a reason, as a section of the survey can', () => {
    expect(found(answer('went', 'jā'), answer('empty', 'none'))).toEqual(['visit.empty unknown-place']);
  });
});
