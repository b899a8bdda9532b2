// What the answers to a form of somebody's own say, question by question. Whoever left a question out is in none of its
// numbers: silence is neither „no“ nor „no opinion“.
import type { Label } from '../language/label.ts';
import { codesOf, labelOf } from '../survey/code-list.ts';
import type { OwnAnswers, OwnQuestion, OwnQuestions } from '../survey/own-form.ts';
import { medianOf } from './totals.ts';

/** The answers of somebody; `who` names them in lists, and null nobody. */
export interface AnswersOf {
  readonly who: string | null;
  readonly answers: OwnAnswers;
}

export interface CodeCount {
  readonly code: string;
  readonly label: Label;
  readonly count: number;
  readonly who: readonly string[];
}

interface Counted {
  readonly id: string;
  readonly label: Label;
  /** How many answered this question. */
  readonly answered: number;
}

export type QuestionCounts = Counted &
  (
    | {
        readonly kind: 'codes';
        /** Whether an answer may hold several codes, so that counts add up to more than the answers. */
        readonly isMultiple: boolean;
        readonly codes: readonly CodeCount[];
      }
    /** All are null where nobody answered. */
    | {
        readonly kind: 'numbers';
        readonly sum: number | null;
        readonly median: number | null;
        readonly least: number | null;
        readonly most: number | null;
      }
    | {
        readonly kind: 'texts';
        readonly texts: readonly { readonly who: string | null; readonly text: string }[];
      }
  );

export function ownFormCounts(
  questions: OwnQuestions,
  given: readonly AnswersOf[],
): readonly QuestionCounts[] {
  return Object.entries(questions).map(([id, question]) => questionCounts(id, question, given));
}

function questionCounts(id: string, question: OwnQuestion, given: readonly AnswersOf[]): QuestionCounts {
  const { label } = question;
  switch (question.kind) {
    case 'choice':
    case 'multiple_choice': {
      const known = given
        .map(({ who, answers }) => ({ who, codes: [answers[id] ?? []].flat().map(String) }))
        .filter(({ codes }) => codes.length > 0);
      const codes = codesOf(question.codes).map((code): CodeCount => {
        const chose = known.filter((one) => one.codes.includes(code));
        const who = chose.flatMap((one) => one.who ?? []);
        return { code, label: labelOf(question.codes, code), count: chose.length, who };
      });
      const isMultiple = question.kind === 'multiple_choice';
      return { id, label, answered: known.length, kind: 'codes', isMultiple, codes };
    }
    case 'whole_number':
    case 'decimal': {
      const known = given.flatMap(({ answers }) => (typeof answers[id] === 'number' ? [answers[id]] : []));
      return { id, label, answered: known.length, kind: 'numbers', ...numbersIn(known) };
    }
    case 'text':
    case 'long_text': {
      const texts = given.flatMap(({ who, answers }) => {
        const text = answers[id];
        return typeof text === 'string' ? [{ who, text }] : [];
      });
      return { id, label, answered: texts.length, kind: 'texts', texts };
    }
  }
}

function numbersIn(known: readonly number[]) {
  if (known.length === 0) return { sum: null, median: null, least: null, most: null };
  return {
    // Hundredths are added as whole numbers, because 0.1 + 0.2 is not 0.3.
    sum: known.reduce((total, one) => total + Math.round(100 * one), 0) / 100,
    median: medianOf(known),
    least: Math.min(...known),
    most: Math.max(...known),
  };
}
