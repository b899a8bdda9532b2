import { describe, expect, it } from 'vitest';
import { askedWhenText, decidingQuestion } from '../../src/survey/asked-when.ts';
import { check } from '../../src/survey/check.ts';
import { municipal2026 } from '../../src/survey/editions/2026.ts';
import { place } from '../../src/survey/finding.ts';
import type { RawValue } from '../../src/survey/flat-answer.ts';
import type { Section } from '../../src/survey/form.ts';
import { forms } from './every-question.ts';

/** What the check says of section 6 where it is answered like this: places with their rules. */
function findingsOf(answers: Readonly<Record<string, RawValue>>): readonly string[] {
  const { findings } = check({
    edition: 2026,
    form: 'municipal',
    territory: 'LV0020000',
    answers: Object.entries(answers).map(([question, value]) => ({
      place: place('participants', question),
      value,
    })),
  });
  return findings
    .filter((finding) => finding.place.section === 'participants')
    .map((finding) => `${finding.place.question}: ${finding.rule}`);
}

describe('A question that is asked under some answers only', () => {
  it('is decided by a choice of its section that is always asked, and by codes of it', () => {
    for (const form of forms)
      for (const section of Object.values(form.sections))
        for (const question of Object.values(section.questions)) {
          if (question.kind === 'rows')
            for (const field of Object.values(question.fields)) expect(field.askedWhen).toBeUndefined();
          if (question.askedWhen === undefined) continue;
          const deciding = decidingQuestion(section, question.askedWhen);
          expect(deciding.askedWhen).toBeUndefined();
          expect(deciding.required).toBe(true);
          expect(Object.keys(deciding.codes)).toEqual(expect.arrayContaining([...question.askedWhen.is]));
        }
  });

  it('is required under those answers alone', () => {
    expect(findingsOf({ counted: 'yes' })).toEqual(['total: answer-required']);
    expect(findingsOf({ counted: 'jā', total: 20 })).toEqual([]);
    expect(findingsOf({ counted: 'no' })).toEqual(['reason_not_counted: answer-required']);
    expect(findingsOf({ counted: 'no', reason_not_counted: 'not_available' })).toEqual([]);
    expect(findingsOf({ description: 'Teksts.' })).toEqual(['counted: answer-required']);
  });

  it('keeps an answer that stands there all the same, and says what to do with it', () => {
    expect(findingsOf({ counted: 'no', reason_not_counted: 'not_available', women: 5 })).toEqual([
      'women: answered-though-not-asked',
    ]);
    expect(findingsOf({ counted: 'yes', total: 5, reason_not_counted: 'not_counted' })).toEqual([
      'reason_not_counted: answered-though-not-asked',
    ]);
  });

  it('says under which', () => {
    const { questions }: Section = municipal2026.sections.participants;
    expect(askedWhenText(municipal2026.sections.participants, questions.women ?? {})?.lv).toBe(
      'Tikai tad, ja jautājumā „Vai dalībnieki tiek uzskaitīti?“ izvēlēta atbilde „jā“.',
    );
    expect(askedWhenText(municipal2026.sections.participants, questions.counted ?? {})).toBeNull();
  });
});
