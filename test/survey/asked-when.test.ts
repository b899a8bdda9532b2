import { describe, expect, it } from 'vitest';
import { askedWhenText, decidingQuestion } from '../../src/survey/asked-when.ts';
import { check } from '../../src/survey/check.ts';
import { municipal2026 } from '../../src/survey/editions/2026.ts';
import { place } from '../../src/survey/finding.ts';
import type { RawValue } from '../../src/survey/flat-answer.ts';
import type { Section } from '../../src/survey/form.ts';
import { forms } from './every-question.ts';

/** What the check says of a section where it is answered like this: places with their rules. */
function findingsOf(
  answers: Readonly<Record<string, RawValue>>,
  section = 'participants',
  territory = 'LV0020000',
): readonly string[] {
  const { findings } = check({
    edition: 2026,
    form: territory === 'LV0020000' ? 'municipal' : 'regional',
    territory,
    answers: Object.entries(answers).map(([question, value]) => ({ place: place(section, question), value })),
  });
  return findings
    .filter((finding) => finding.place.section === section)
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

  it('asks about a coordinator where somebody is responsible, and about posts where there are any', () => {
    const nobody = { model: 'none', workload: 'none' };
    expect(findingsOf(nobody, 'coordination')).toEqual([]);
    expect(findingsOf({ ...nobody, fte: 0.5, post_title: 'Koordinators' }, 'coordination')).toEqual([
      'fte: answered-though-not-asked',
      'post_title: answered-though-not-asked',
    ]);
    const somebody = { model: 'shared_post', workload: 'none', post_title: 'Metodiķe' };
    expect(findingsOf(somebody, 'coordination')).toEqual([]);
    expect(findingsOf({ ...somebody, workload: 'partial', fte: 0.5 }, 'coordination')).toEqual([]);
    expect(findingsOf({ workload: 'none', fte: 1 }, 'coordination', 'ZEMGALE')).toEqual([
      'fte: answered-though-not-asked',
    ]);
  });

  it('says under which', () => {
    const { questions }: Section = municipal2026.sections.participants;
    expect(askedWhenText(municipal2026.sections.participants, questions.women ?? {})?.lv).toBe(
      'Tikai tad, ja jautājumā „Vai dalībnieki tiek uzskaitīti?“ izvēlēta atbilde „jā“.',
    );
    expect(askedWhenText(municipal2026.sections.participants, questions.counted ?? {})).toBeNull();
    const { coordination } = municipal2026.sections;
    expect(askedWhenText(coordination, coordination.questions.fte)?.lv).toBe(
      'Nav jāatbild, ja jautājumā „Koordinatora slodze“ izvēlēta atbilde „slodze nav nodrošināta“.',
    );
  });
});
