// The stored document of a form that people made: what it may hold, and the questions made of it.
import { describe, expect, it } from 'vitest';
import { checkSections } from '../../src/survey/check-sections.ts';
import { place } from '../../src/survey/finding.ts';
import { ownFormSchema, readOwnAnswers, sectionOfOwnForm } from '../../src/survey/own-form.ts';
import { ownFormFrom, writtenForm } from '../../src/survey/own-form-editor.ts';
import { pollEditor } from '../../src/survey/poll-editor.ts';

const words = (text: string) => ({ lv: text, en: text });
const codes = [
  { code: 'c1', label: words('par') },
  { code: 'c2', label: words('pret') },
];
const choice = { id: 'q1', kind: 'choice', label: words('Viedoklis'), required: true, codes };
const number = { id: 'q2', kind: 'whole_number', label: words('Skaits'), required: false };
const accepts = (...questions: readonly object[]) => ownFormSchema.safeParse({ questions }).success;

describe('a form', () => {
  it('has one to ten questions of the closed kinds', () => {
    expect(accepts(choice, number)).toBe(true);
    expect(accepts()).toBe(false);
    expect(accepts(...Array.from({ length: 11 }, (_, index) => ({ ...number, id: `q${index + 1}` })))).toBe(
      false,
    );
    expect(accepts({ ...number, kind: 'contact', channel: 'email' })).toBe(false);
    expect(accepts({ ...number, kind: 'rows' })).toBe(false);
  });

  it.each([
    ['two equal ids', [number, number]],
    ['an id that is a property of objects', [{ ...number, id: '__proto__' }]],
    ['an id that is a name of other fields', [{ ...number, id: 'comment' }]],
    ['a choice without codes', [{ ...choice, codes: [] }]],
    ['a choice of one code', [{ ...choice, codes: codes.slice(0, 1) }]],
    ['two equal codes', [{ ...choice, codes: [codes[0], codes[0]] }]],
    [
      'a code that is a property of objects',
      [{ ...choice, codes: [{ ...codes[0], code: '__proto__' }, codes[1]] }],
    ],
    ['codes of a question without a list', [{ ...number, codes }]],
    ['a label that is too long', [{ ...number, label: words('ā'.repeat(301)) }]],
    ['a label of invisible characters', [{ ...number, label: words('\u202e\u200f') }]],
  ])('is refused for %s', (_, questions) => {
    expect(accepts(...questions)).toBe(false);
  });

  it('drops marks that turn the direction of reading, and keeps markup as the text that it is', () => {
    const label = words('\u202e<b>gads</b>');
    const form = ownFormSchema.parse({ questions: [{ ...number, label }] });
    expect(form.questions[0]?.label.lv).toBe('<b>gads</b>');
  });

  it('is the same after it was written on the page and read again', () => {
    const form = ownFormSchema.parse({ questions: [choice, number] });
    const answers = [
      { place: place('poll', 'title'), value: 'Nosaukums' },
      { place: place('poll', 'deadline'), value: '12.12.2026.' },
      { place: place('poll', 'answered_by'), value: 'territory' },
      ...writtenForm(
        { questions: form.questions.map((one) => ({ ...one, id: one.id })) },
        'poll',
        'questions',
      ),
    ];
    const { sections, findings } = checkSections(pollEditor, answers);
    expect(findings).toEqual([]);
    const rows = sections?.poll.questions ?? [];
    expect(ownFormFrom(rows, place('poll', 'questions')).form).toEqual({
      questions: form.questions.map((one, index) => ({ ...one, id: `q${index + 1}` })),
    });
  });

  it('is read as a section of the survey, whose answers are checked by its rules', () => {
    const section = sectionOfOwnForm(ownFormSchema.parse({ questions: [choice, number] }), words('Aptauja'));
    const check = (q1: string, q2: string) =>
      checkSections({ sections: { poll: section } }, [
        { place: place('poll', 'q1'), value: q1 },
        { place: place('poll', 'q2'), value: q2 },
      ]);
    expect(check('c3', '-1').findings.map(({ place: at }) => at.question)).toEqual(['q1', 'q2']);
    const { sections } = check('c1', '');
    expect(readOwnAnswers(section.questions, sections?.poll)).toEqual({ q1: 'c1', q2: null });
  });

  it('refuses what was never an answer', () => {
    const section = sectionOfOwnForm(ownFormSchema.parse({ questions: [number] }), words('Aptauja'));
    expect(() => readOwnAnswers(section.questions, { q2: 'daudz' })).toThrow(RangeError);
  });
});
