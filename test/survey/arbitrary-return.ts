// Returns that pass every error rule, made up from the definition of their form: whatever the survey asks next
// year, the tests that use these ask it too.
import fc from 'fast-check';
import type { ScalarValue } from '../../src/survey/answer-value.ts';
import { isAskedUnder } from '../../src/survey/asked-when.ts';
import { codesOf } from '../../src/survey/code-list.ts';
import { respondentReasons } from '../../src/survey/code-lists.ts';
import { participantGroupings } from '../../src/survey/editions/participant-groups.ts';
import type { Return } from '../../src/survey/editions.ts';
import type { Form, Section } from '../../src/survey/form.ts';
import type { AnswersById } from '../../src/survey/placed-answers.ts';
import type { ContactQuestion, Question, Questions, ScalarQuestion } from '../../src/survey/question.ts';
import { cleanLine, cleanText } from '../../src/survey/reading/clean-text.ts';
import { isBlank } from '../../src/survey/reading/read-value.ts';
import { regionCodes, territoriesOf } from '../../src/survey/territories.ts';

/** What people write and what they should not be able to break things with. */
const letters = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'aābcčdeēģiījkķlļmnņrsštuūvzž AĀČĒ0123456789') },
  { weight: 2, arbitrary: fc.constantFrom(...'.,;:–-„“"\'()&<>=+@/%') },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);

/** Text as it is stored: clean, not blank, within its length. */
export function arbitraryText(maxLength: number, lines: boolean): fc.Arbitrary<string> {
  const clean = lines ? cleanText : cleanLine;
  const unit = lines ? fc.oneof({ weight: 20, arbitrary: letters }, fc.constant('\n')) : letters;
  return fc
    .string({ unit, minLength: 1, maxLength: Math.min(maxLength, 80) })
    .map(clean)
    .filter((text) => !isBlank(text) && text.length <= maxLength && clean(text) === text);
}

/** A value of a scalar question that its rules accept, never null. */
export function arbitraryValue(question: ScalarQuestion): fc.Arbitrary<NonNullable<ScalarValue>> {
  switch (question.kind) {
    case 'text':
      return arbitraryText(question.maxLength, false);
    case 'long_text':
      return arbitraryText(question.maxLength, true);
    case 'whole_number':
      return fc.integer({ min: question.min, max: question.max });
    case 'decimal': {
      const scale = 10 ** question.places;
      return fc
        .integer({ min: Math.ceil(question.min * scale), max: Math.floor(question.max * scale) })
        .map((steps) => steps / scale);
    }
    case 'choice':
      return fc.constantFrom(...codesOf(question.codes));
    case 'multiple_choice':
      return fc.subarray(codesOf(question.codes), { minLength: question.required === true ? 1 : 0 });
    case 'link':
      return fc
        .tuple(fc.constantFrom('https', 'http'), fc.webSegment(), fc.constantFrom('', 'ā/č?ž=1#ņ'))
        .map(([scheme, segment, rest]) => `${scheme}://www.novads.example/${segment}${rest}`);
    case 'period':
      return fc
        .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 0, max: 40 }), fc.nat(3))
        .map(([from, years, open]) => ({
          from: open === 1 ? null : from,
          to: open === 2 ? null : from + years,
        }));
    case 'contact':
      return arbitraryContact(question.channel);
  }
}

function arbitraryContact(channel: ContactQuestion['channel']): fc.Arbitrary<string> {
  switch (channel) {
    case 'person':
      return arbitraryText(80, false);
    case 'email':
      return fc.stringMatching(/^[a-z]{1,12}(\.[a-z]{1,12})?$/).map((name) => `${name}@novads.example`);
    case 'phone':
      return fc.stringMatching(/^(\+371 )?6000 [0-9]{4}$/);
  }
}

function arbitraryAnswer(question: Question): fc.Arbitrary<AnswersById[string]> {
  if (question.kind === 'rows')
    return fc.array(
      arbitraryAnswers(question.fields).filter((row) => !saysNothing(row)),
      { minLength: question.required === true ? 1 : 0, maxLength: Math.min(question.maxRows, 4) },
    ) as fc.Arbitrary<readonly AnswersById[]>;
  const value = arbitraryValue(question);
  return question.required === true || question.kind === 'multiple_choice' ? value : fc.option(value);
}

function arbitraryAnswers(questions: Questions): fc.Arbitrary<AnswersById> {
  const answers = Object.entries(questions).map(([id, question]) => [id, arbitraryAnswer(question)]);
  return fc.record(Object.fromEntries(answers));
}

function saysNothing(answers: AnswersById): boolean {
  return Object.values(answers).every(
    (answer) => answer === null || (Array.isArray(answer) && answer.length === 0),
  );
}

function arbitrarySection(section: Section): fc.Arbitrary<AnswersById> {
  const empty = fc.constantFrom(...respondentReasons).map((reason) => ({ empty: reason }));
  const answered = arbitraryAnswers(section.questions).map((answers) => asAsked(section, agreeing(answers)));
  return fc.oneof(
    { weight: 5, arbitrary: answered.filter((answers) => !saysNothing(answers)) },
    { weight: 1, arbitrary: empty },
  );
}

/** Without answers to questions that the other answers rule out. */
function asAsked(section: Section, answers: AnswersById): AnswersById {
  const answerTo = (question: string) => {
    const given = answers[question];
    return typeof given === 'string' ? given : null;
  };
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const isAsked = isAskedUnder(section, section.questions[id] ?? {}, answerTo);
      return [id, isAsked === false ? null : answer];
    }),
  );
}

/** Puts right what the rules between answers ask, wherever a section has the questions that they are about. */
function agreeing(answers: AnswersById): AnswersById {
  const { workload, fte = null, counted, total = null } = answers;
  return {
    ...answers,
    ...(typeof workload === 'string' && 'fte' in answers ? { fte: fteFor(workload, fte) } : {}),
    ...(counted === 'yes' ? { total: total ?? 12 } : {}),
    ...(counted === 'no'
      ? { total: null, reason_not_counted: answers.reason_not_counted ?? 'not_counted' }
      : {}),
    ...partsWithin(counted === 'yes' ? (total ?? 12) : null, answers),
  };
}

/** Parts of the participants that stay within the total; none where nobody is counted. */
function partsWithin(total: AnswersById[string], answers: AnswersById): AnswersById {
  const grouped = participantGroupings.flatMap(({ parts }) => {
    const ids = Object.keys(parts).filter((id) => id in answers);
    const most = typeof total === 'number' ? Math.floor(total / ids.length) : null;
    return ids.map((id) => {
      const part = answers[id] ?? null;
      return [id, typeof part === 'number' && most !== null ? Math.min(part, most) : null];
    });
  });
  return Object.fromEntries(grouped);
}

function fteFor(workload: string, fte: AnswersById[string]): number | null {
  if (workload === 'none') return null;
  if (workload === 'over') return typeof fte === 'number' && fte > 1 ? fte : 1.5;
  if (fte === null) return null;
  if (workload === 'full') return 1;
  return typeof fte === 'number' && fte < 1 ? fte : 0.5;
}

/** A whole return of a form, as it is stored. */
export function arbitraryReturn(form: Form): fc.Arbitrary<Return> {
  const territories =
    form.form === 'regional' ? regionCodes : territoriesOf(form.edition).map(({ code }) => code);
  const sections = Object.entries(form.sections).map(([id, section]) => [id, arbitrarySection(section)]);
  return fc.record({
    edition: fc.constant(form.edition),
    form: fc.constant(form.form),
    territory: fc.constantFrom(...territories),
    sections: fc.record(Object.fromEntries(sections)),
  }) as fc.Arbitrary<Return>;
}
