// The closed set of question kinds. Every surface (schema, form, workbook, API, dictionary,
// profile in the report, CSV) is one function per kind, chosen by a `switch` over `kind`.

import type { Label } from '../language/label.ts';
import type { CodeList, EarlierCodes } from './code-list.ts';

/**
 * What every question says of itself. `required` counts only where its section is not empty and the question is asked;
 * `askedWhen` is for the questions of a section, not for fields of rows. `unknownInTranscripts`: a printed report may
 * not say what is required here, so that a return taken over from print leaves it unknown.
 */
interface Asked {
  readonly label: Label;
  /** Labels that it had in workbooks handed out before; by them those are still read. */
  readonly earlierLabels?: readonly Label[];
  readonly help?: Label;
  readonly required?: boolean;
  readonly unknownInTranscripts?: true;
  /** Asked for those who work with it alone: print leaves the answer out. */
  readonly isUnprinted?: true;
  readonly askedWhen?: AskedWhen;
}

/** The choice of the same section that decides whether a question is asked, and the codes under which it is. */
export interface AskedWhen {
  readonly question: string;
  readonly is: readonly string[];
}

/** One line of text. Lengths are in characters (UTF-16 code units). */
export interface TextQuestion extends Asked {
  readonly kind: 'text';
  readonly maxLength: number;
  /** A day or month of the calendar as ISO text (`2023-10-01`, `2023-10`), read as people write it. */
  readonly calendar?: CalendarUnit;
}

export type CalendarUnit = 'day' | 'month';

/** Text of several paragraphs. */
export interface LongTextQuestion extends Asked {
  readonly kind: 'long_text';
  readonly maxLength: number;
}

/**
 * A count: whole, never negative unless `min` says so. `unit` names what is counted; `isSummed`: the numbers of
 * municipalities may be added up.
 */
export interface WholeNumberQuestion extends Asked {
  readonly kind: 'whole_number';
  readonly min: number;
  readonly max: number;
  readonly unit: Label;
  readonly isSummed?: true;
  readonly partOf?: Division;
  /** What to do where the number is not exact, if another question says so. */
  readonly ifNotExact?: Label;
}

/** What several numbers of a section divide between them, such as participants by sex. */
export interface Division {
  /** Of one section; no id of a question has a hyphen. */
  readonly id: `by-${string}`;
  readonly label: Label;
  /** The answers under which only a part was counted, so that the numbers are lower bounds. */
  readonly partialWhen: AskedWhen;
}

/** A number with at most `places` decimal places, `min` and `max` included. */
export interface DecimalQuestion extends Asked {
  readonly kind: 'decimal';
  readonly min: number;
  readonly max: number;
  readonly places: number;
  readonly unit: Label;
  readonly isSummed?: true;
  /** A sum in euros: read with its currency, and shown with cents where it has any. */
  readonly isMoney?: true;
  /** What to do where there is nothing to count, if zero is below `min`. */
  readonly insteadOfZero?: Label;
}

/** One code of a list. Yes/no and exact/estimate are choices too: silence is not "no". */
export interface ChoiceQuestion<C extends string = string> extends Asked {
  readonly kind: 'choice';
  readonly codes: CodeList<C>;
  readonly earlierCodes?: EarlierCodes;
}

/** Any number of codes of a list, each once, in the order of the list. */
export interface MultipleChoiceQuestion<C extends string = string> extends Asked {
  readonly kind: 'multiple_choice';
  readonly codes: CodeList<C>;
  readonly earlierCodes?: EarlierCodes;
}

/** An address on the web, http or https. */
export interface LinkQuestion extends Asked {
  readonly kind: 'link';
}

/** From year to year, either end open: `{ from: 2022, to: 2027 }`, `{ from: null, to: 2030 }`. */
export interface PeriodQuestion extends Asked {
  readonly kind: 'period';
}

/** Personal data of a contact: printed or published only where the person agreed. */
export interface ContactQuestion extends Asked {
  readonly kind: 'contact';
  readonly channel: 'person' | 'email' | 'phone';
}

/** A question that is answered by one value: everything but rows. */
export type ScalarQuestion =
  | TextQuestion
  | LongTextQuestion
  | WholeNumberQuestion
  | DecimalQuestion
  | ChoiceQuestion
  | MultipleChoiceQuestion
  | LinkQuestion
  | PeriodQuestion
  | ContactQuestion;

/** A question that is answered in the respondent's own words. */
export type TextualQuestion = TextQuestion | LongTextQuestion | LinkQuestion | ContactQuestion;

/** A list in which each row answers the same fields. `item` names one row. */
export interface RowsQuestion<F extends Fields = Fields> extends Asked {
  readonly kind: 'rows';
  readonly item: Label;
  readonly maxRows: number;
  readonly fields: F;
}

/** The fields of a row by id. */
export type Fields = { readonly [id: string]: ScalarQuestion };

export type Question = ScalarQuestion | RowsQuestion;

/** The questions of a section by id, in the order in which they are asked. */
export type Questions = { readonly [id: string]: Question };
