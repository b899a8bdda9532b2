// Questions that are asked only under some answers to another question of their section.
import { type Label, label } from '../language/label.ts';
import { codesOf, labelOf } from './code-list.ts';
import type { RawValue } from './flat-answer.ts';
import type { Section } from './form.ts';
import type { AskedWhen, ChoiceQuestion, Question } from './question.ts';
import { readCode } from './reading/read-codes.ts';

/** Whether every return that answers the section answers the question, whatever else it says and wherever it is from. */
export function isAlwaysRequired(question: Question): boolean {
  return (
    question.required === true && question.askedWhen === undefined && question.unknownInTranscripts !== true
  );
}

/** The question that decides whether another is asked. Throws a RangeError where it is no choice of the section. */
export function decidingQuestion({ questions }: Section, { question }: AskedWhen): ChoiceQuestion {
  const asked = questions[question];
  if (asked?.kind !== 'choice') throw new RangeError(`${question} is no choice of this section`);
  return asked;
}

/**
 * Whether a question is asked under the answers of its section: `null` where the question that decides it is not
 * answered, or not with one of its codes.
 */
export function isAskedUnder(
  section: Section,
  { askedWhen }: Pick<Question, 'askedWhen'>,
  answerTo: (question: string) => RawValue,
): boolean | null {
  if (askedWhen === undefined) return true;
  const { codes, earlierCodes } = decidingQuestion(section, askedWhen);
  const code = readCode(codes, answerTo(askedWhen.question), earlierCodes);
  return code === null ? null : askedWhen.is.includes(code);
}

/**
 * Under which answer a question is asked, as a sentence that names the fewer answers: those under which it is, or those
 * under which it is not. Null for one that is always asked.
 */
export function askedWhenText(section: Section, { askedWhen }: Pick<Question, 'askedWhen'>): Label | null {
  if (askedWhen === undefined) return null;
  const { label: deciding, codes } = decidingQuestion(section, askedWhen);
  const others = codesOf(codes).filter((code) => !askedWhen.is.includes(code));
  const isRuledOut = others.length < askedWhen.is.length;
  const answers = (isRuledOut ? others : askedWhen.is).map((code) => labelOf(codes, code));
  const lv = `ja jautājumā „${deciding.lv}“ izvēlēta atbilde ${answers.map((one) => `„${one.lv}“`).join(' vai ')}.`;
  const en = `if “${deciding.en}” is answered ${answers.map((one) => `“${one.en}”`).join(' or ')}.`;
  return isRuledOut
    ? label(`Nav jāatbild, ${lv}`, `Not to be answered ${en}`)
    : label(`Tikai tad, ${lv}`, `Only ${en}`);
}
