// A form is what one kind of respondent is asked in one edition: numbered sections of questions.
// The types of its answers follow from it and are never written by hand.

import type { Label } from '../language/label.ts';
import type { emptyReasons } from './code-lists.ts';
import type { Place } from './finding.ts';
import type { AskedWhen, Question, Questions, ScalarQuestion } from './question.ts';
import type { Transcription } from './transcription.ts';

/** A numbered section. `label` is the heading that the report prints, `short` a word for it on narrow tabs. */
export interface Section<Q extends Questions = Questions> {
  readonly no: number;
  readonly label: Label;
  /** Headings that it had in workbooks handed out before. */
  readonly earlierLabels?: readonly Label[];
  readonly short?: Label;
  readonly help?: Label;
  readonly questions: Q;
}

export type Sections = { readonly [id: string]: Section };

/** Who answers a form: a municipality (ATVK code) or a planning region (region code). */
export type FormId = 'municipal' | 'regional';

/** The form that a name from outside stands for, or null where there is none. */
export function formIdOf(name: string): FormId | null {
  return name === 'municipal' || name === 'regional' ? name : null;
}

/** One form of one edition; `edition` is the year that the answers describe. */
export interface Form<S extends Sections = Sections> {
  readonly edition: number;
  readonly form: FormId;
  readonly label: Label;
  readonly sections: S;
}

/** The questions of a form, whatever the form is for. */
export type AskedSections = Pick<Form, 'sections'>;

/** Keeps the literal types of a definition so that answer types can be inferred from it. */
export function defineForm<const S extends Sections, const I extends FormId>(form: {
  readonly edition: number;
  readonly form: I;
  readonly label: Label;
  readonly sections: S;
}): { readonly edition: number; readonly form: I; readonly label: Label; readonly sections: S } {
  return form;
}

/** What a form asks at a place, level by level; null where it has no such section, question or field. */
export interface AskedAt {
  readonly section: Section | null;
  readonly question: Question | null;
  readonly field: ScalarQuestion | null;
}

/** Looks up the ids of a place, which may come from outside. */
export function askedAt({ sections }: AskedSections, at: Omit<Place, 'row'>): AskedAt {
  const section = ownValue(sections, at.section) ?? null;
  const question = ownValue(section?.questions ?? {}, at.question) ?? null;
  const field = question?.kind === 'rows' ? (ownValue(question.fields, at.field) ?? null) : null;
  return { section, question, field };
}

/** Only names of the record's own count: `constructor` is as unknown as any other that the survey does not have. */
function ownValue<T>(record: { readonly [name: string]: T }, name: string | null): T | undefined {
  return name !== null && Object.hasOwn(record, name) ? record[name] : undefined;
}

export interface Period {
  readonly from: number | null;
  readonly to: number | null;
}

export type EmptyReason = keyof typeof emptyReasons;

/** A section without answers, and why. */
export interface Empty {
  readonly empty: EmptyReason;
}

/** The answer to a question by kind; `null` is "not answered" and never stands for zero. */
type Answer<Q extends Question> = Q extends { kind: 'rows'; fields: infer F extends Questions }
  ? readonly Answers<F>[]
  : Q extends { kind: 'multiple_choice'; codes: infer L }
    ? readonly (keyof L)[]
    : Required<Q, Scalar<Q>>;

type Scalar<Q extends Question> = Q extends { kind: 'choice'; codes: infer L }
  ? keyof L
  : Q extends { kind: 'whole_number' | 'decimal' }
    ? number
    : Q extends { kind: 'period' }
      ? Period
      : string;

/** A question that is asked only under some answers, or unknown in transcripts, may be unanswered although required. */
type Required<Q extends Question, T> = Q extends { askedWhen: AskedWhen } | { unknownInTranscripts: true }
  ? T | null
  : Q extends { required: true }
    ? T
    : T | null;

/** The answers to a group of questions by id. */
export type Answers<Q extends Questions> = { readonly [id in keyof Q]: Answer<Q[id]> };

/** A return that has passed every error rule of its form. */
export interface ReturnOf<F extends Form> {
  readonly edition: number;
  readonly form: F['form'];
  readonly territory: string;
  readonly sections: {
    readonly [id in keyof F['sections']]: Answers<F['sections'][id]['questions']> | Empty;
  };
  /** Only where the return is taken over from print. */
  readonly transcription?: Transcription;
}

/** Whether a section is empty by a stated reason. */
export function isEmpty(section: object): section is Empty {
  return 'empty' in section;
}

/** The answers of a section, or null where it is empty. */
export function answersOf<A extends object>(section: A | Empty): A | null {
  return isEmpty(section) ? null : section;
}

/**
 * Whether what the section asks is known: answered, or known to be nothing („nav“, „nav attiecināms“).
 * Any other reason leaves it unknown, and an unknown is never counted as zero.
 */
export function isKnown(section: object): boolean {
  return !isEmpty(section) || section.empty === 'none' || section.empty === 'not_applicable';
}
