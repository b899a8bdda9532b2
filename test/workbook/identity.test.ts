import { describe, expect, it } from 'vitest';
import { label } from '../../src/language/label.ts';
import { municipal2025, regional2025 } from '../../src/survey/editions/2025.ts';
import type { Form } from '../../src/survey/form.ts';
import type { Question } from '../../src/survey/question.ts';
import { identityFrom, identityRows, surveyVersion } from '../../src/workbook/identity.ts';

/** The municipal form with its question about permits changed. */
function withPermits(change: Partial<Question>): Form {
  const { permits } = municipal2025.sections;
  const issued = { ...permits.questions.issued, ...change } as Question;
  return {
    ...municipal2025,
    sections: { ...municipal2025.sections, permits: { ...permits, questions: { issued } } },
  };
}

describe('The version of a survey in its workbooks', () => {
  it('differs between forms and changes with a label or a limit', () => {
    const versions = [
      surveyVersion(municipal2025),
      surveyVersion(regional2025),
      surveyVersion(withPermits({ label: label('Atļaujas', 'Permits') })),
      surveyVersion(withPermits({ max: 5 })),
    ];
    expect(new Set(versions).size).toBe(4);
  });

  it('stays when a help text is mended, so that workbooks already handed out stay valid', () => {
    const mended = withPermits({ help: label('Ja nav izsniegta neviena, rakstiet 0.', 'Write 0 if none.') });
    expect(surveyVersion(mended)).toBe(surveyVersion(municipal2025));
  });
});

describe('The identity on the hidden sheet', () => {
  const identity = {
    format: 1,
    edition: 2025,
    form: 'municipal',
    territory: 'LV0020000',
    survey: '0123456789abcdef',
    language: 'lv',
  } as const;
  const whole = { ...identity, sections: null };

  it('names the sections of a workbook that holds only some', () => {
    const part = { ...identity, sections: ['projects', 'permits'] };
    expect(identityFrom(new Map(identityRows(part)))).toEqual(part);
  });

  it('is read as it was written', () => {
    expect(identityFrom(new Map(identityRows(whole)))).toEqual(whole);
  });

  it.each(Object.keys(identity))('is none without its %s', (key) => {
    expect(identityFrom(new Map(identityRows(whole).filter(([name]) => name !== key)))).toBeNull();
  });
});
