// Indicators that follow from questions: each question that was added since the first edition, and that no indicator in
// code reads, counts by its kind.
import { type Label, label, withColon } from '../../language/label.ts';
import { municipality } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { isRecord, valueFromDocument } from '../../survey/answer-value.ts';
import type { CodeList } from '../../survey/code-list.ts';
import { coreNeeds } from '../../survey/editions/core.ts';
import type { MunicipalReturn } from '../../survey/editions.ts';
import { askedAt, type Form, isEmpty, isKnown } from '../../survey/form.ts';
import type { Division, Question, ScalarQuestion } from '../../survey/question.ts';
import type { Heading, IndicatorFold, IndicatorValue, OfQuestion } from '../indicator.ts';
import type { KnownAnswer } from '../known-answers.ts';
import {
  descending,
  municipalIndicator,
  municipalitiesByCode,
  valuesByMunicipality,
} from '../municipal-indicator.ts';
import { medianOf } from '../totals.ts';

interface Asked {
  readonly section: string;
  readonly sectionLabel: Label;
  readonly id: string;
  readonly question: Question;
}

/** `start` takes each in the order of the form; what several questions divide is one, in the place of the first. */
export function questionIndicators<T>(
  form: Form,
  first: Form,
  start: <S>(fold: IndicatorFold<S>) => T,
): readonly T[] {
  const added = addedQuestions(form, first);
  return added.flatMap((asked) => {
    const division = divisionOf(asked.question);
    if (division === null) return ofKind(asked, start);
    const parts = added.filter(
      ({ section, question }) => section === asked.section && divisionOf(question)?.id === division.id,
    );
    return parts[0] === asked ? [start(dividedNumber(asked, division, parts))] : [];
  });
}

function addedQuestions(form: Form, first: Form): readonly Asked[] {
  return Object.entries(form.sections).flatMap(([section, { label: sectionLabel, questions }]) =>
    Object.entries(questions).flatMap(([id, question]) => {
      const isCore = coreNeeds[`${section}.${id}`]?.indicators !== undefined;
      const isOld = askedAt(first, { section, question: id, field: null }).question !== null;
      return isCore || isOld || question.isUnprinted ? [] : [{ section, sectionLabel, id, question }];
    }),
  );
}

function divisionOf(question: Question): Division | null {
  return question.kind === 'whole_number' ? (question.partOf ?? null) : null;
}

const municipalities = label('pašvaldības', 'municipalities');

function ofKind<T>(asked: Asked, start: <S>(fold: IndicatorFold<S>) => T): readonly T[] {
  const { question } = asked;
  const read = answerTo(asked);
  switch (question.kind) {
    case 'choice':
    case 'multiple_choice':
      return [start(byCode(headingOf(asked), question.codes, read, codesIn(question)))];
    case 'whole_number':
      return [start(byNumber(asked, question.unit, 0, question.isSummed === true))];
    case 'decimal':
      return [start(byNumber(asked, question.unit, question.places, question.isSummed === true))];
    case 'rows':
      return [
        start(byNumber(asked, label('ieraksti', 'entries'), 0, true)),
        ...Object.entries(question.fields).flatMap(([field, one]) => {
          if ((one.kind !== 'choice' && one.kind !== 'multiple_choice') || one.isUnprinted) return [];
          const codes = codesIn(one);
          const inRows = (rows: unknown) => rowsIn(rows).flatMap((row) => codes(row[field]) ?? []);
          return [start(byCode(headingOf(asked, field, one), one.codes, read, inRows))];
        }),
      ];
    default:
      return [start(byCode(headingOf(asked), given, read, isGiven(question)))];
  }
}

/** The heading of an indicator that counts municipalities. */
function headingOf({ section, sectionLabel, id, question }: Asked, field?: string, inRows?: Question) {
  const { kind } = inRows ?? question;
  const several = inRows !== undefined || kind === 'multiple_choice';
  const shape = several ? 'several_codes' : kind === 'choice' ? 'code' : 'given';
  const { label: name } = question;
  return {
    id: field === undefined ? `q.${section}.${id}` : `q.${section}.${id}.${field}`,
    title:
      inRows === undefined
        ? name
        : label(`${withColon(name.lv)} ${inRows.label.lv}`, `${withColon(name.en)} ${inRows.label.en}`),
    unit: 'municipalities',
    question: { section, sectionLabel, shape, unitLabel: municipalities },
  } as const satisfies Heading;
}

/** What a section says: an answer, that there is nothing to report, or nothing at all (null). */
type Said = { readonly answer: unknown; readonly besides: { readonly [id: string]: unknown } } | 'nothing';

function answerTo({ section, id, question }: Asked): (ret: MunicipalReturn) => Said | null {
  return (ret) => {
    const sections: { readonly [id: string]: object } = ret.sections;
    const answers = sections[section];
    if (answers === undefined) return null;
    if (isEmpty(answers)) return isKnown(answers) ? 'nothing' : null;
    if (!isRecord(answers) || !isMet(question.askedWhen, answers)) return null;
    return { answer: answers[id] ?? null, besides: answers };
  };
}

function isMet(when: Question['askedWhen'], answers: { readonly [id: string]: unknown }): boolean {
  return when === undefined || when.is.some((code) => code === answers[when.question]);
}

const given: CodeList = {
  given: label('atbilde ir sniegta', 'answered'),
  not_given: label('atbilde nav sniegta', 'not answered'),
};

const isGiven = (question: ScalarQuestion) => (answer: unknown) => {
  const value = valueFromDocument(question, answer);
  const isBlank =
    value.kind === 'blank' ||
    (value.kind === 'period' && value.value.from === null && value.value.to === null);
  return [isBlank ? 'not_given' : 'given'];
};

/** Null is unknown; no code of several is „none“, as in every list of codes. */
const codesIn = (question: ScalarQuestion) => (answer: unknown) => {
  const value = valueFromDocument(question, answer);
  if (value.kind === 'multiple_choice') return value.value;
  if (value.kind === 'choice') return [value.value];
  return question.kind === 'multiple_choice' ? [] : null;
};

/** Where a section has nothing to report, no list has a code; whether one code would have been chosen is not known. */
function byCode(
  heading: Heading & { readonly question: OfQuestion },
  codes: CodeList,
  read: (ret: MunicipalReturn) => Said | null,
  codesOf: (answer: unknown) => readonly string[] | null,
): IndicatorFold<Map<string, readonly string[]>> {
  return municipalIndicator<readonly string[]>({
    ...heading,
    read: (ret) => {
      const said = read(ret);
      if (said === null) return null;
      if (said === 'nothing') return heading.question.shape === 'several_codes' ? [] : null;
      return codesOf(said.answer);
    },
    values: ({ answers }) => municipalitiesByCode(codes, answers),
  });
}

function rowsIn(answer: unknown): readonly { readonly [field: string]: unknown }[] {
  return Array.isArray(answer) ? answer.filter(isRecord) : [];
}

/** How many of the highest are named. */
const HIGHEST_SHOWN = 5;

function byNumber(
  asked: Asked,
  unitLabel: Label,
  places: number,
  isSummed: boolean,
): IndicatorFold<Map<string, number>> {
  const { section, sectionLabel, id, question } = asked;
  const isRows = question.kind === 'rows';
  const read = answerTo(asked);
  return municipalIndicator<number>({
    id: `q.${section}.${id}`,
    title: question.label,
    unit: 'number',
    question: { section, sectionLabel, shape: isRows ? 'rows' : 'numbers', unitLabel },
    read: (ret) => {
      const said = read(ret);
      if (said === null) return null;
      if (said === 'nothing') return isRows ? 0 : null;
      if (isRows) return rowsIn(said.answer).length;
      return typeof said.answer === 'number' ? said.answer : null;
    },
    values: ({ answers }) => {
      const behind = isRows ? answers.filter(({ answer }) => answer > 0) : answers;
      const territories = behind.map(({ territory }) => territory.code);
      const total = label('kopā', 'total');
      const median = medianOf(answers.map(({ answer }) => answer));
      return [
        ...(isSummed ? [{ key: 'total', label: total, value: sumOf(answers, places), territories }] : []),
        {
          key: 'median',
          label: label('mediāna', 'median'),
          value: median === null ? null : Number(median.toFixed(places + 1)),
          // It is nobody's own number.
          territories: [],
        },
        ...ranked(behind).slice(0, HIGHEST_SHOWN),
      ];
    },
    note: ({ answers }) => tieNote(ranked(isRows ? answers.filter(({ answer }) => answer > 0) : answers)),
  });
}

function ranked(answers: readonly KnownAnswer<number>[]): readonly IndicatorValue[] {
  return descending(valuesByMunicipality(answers, ({ answer }) => ({ value: answer })));
}

/** Those that are not shown and have as much as the last one shown. */
function tieNote(all: readonly IndicatorValue[]): Label | null {
  const last = all[HIGHEST_SHOWN - 1];
  const alike = all.slice(HIGHEST_SHOWN).filter(({ value }) => value === last?.value).length;
  if (alike === 0) return null;
  const others = alike === 1 ? '1 more municipality has' : `${alike} more municipalities have`;
  return label(
    `Tikpat liels skaitlis kā pēdējai no nosauktajām pašvaldībām ir vēl ${counted(alike, municipality, 'locative')}.`,
    `${others} the same number as the last one that is named.`,
  );
}

/** Null of nothing. Added as whole numbers of the last place, because 0.1 + 0.2 is not 0.3. */
function sumOf(answers: readonly KnownAnswer<number>[], places: number): number | null {
  if (answers.length === 0) return null;
  const unit = 10 ** places;
  return answers.reduce((sum, { answer }) => sum + Math.round(answer * unit), 0) / unit;
}

interface Parts {
  readonly numbers: readonly (number | null)[];
  readonly isAtLeast: boolean;
}

/** The sum of each part over the municipalities that know it. */
function dividedNumber(
  { section, sectionLabel, question }: Asked,
  division: Division,
  parts: readonly Asked[],
): IndicatorFold<Map<string, Parts>> {
  const reads = parts.map((part) => ({ id: part.id, read: answerTo(part) }));
  const unitLabel = question.kind === 'whole_number' ? question.unit : municipalities;
  return municipalIndicator<Parts>({
    id: `q.${section}.${division.id}`,
    title: division.label,
    unit: 'number',
    question: { section, sectionLabel, shape: 'parts', unitLabel },
    read: (ret) => {
      const said = reads.map(({ read }) => read(ret));
      const numbers = said.map((one) =>
        one !== null && one !== 'nothing' && typeof one.answer === 'number' ? one.answer : null,
      );
      if (numbers.every((number) => number === null)) return null;
      const isAtLeast = said.some(
        (one) => one !== null && one !== 'nothing' && isMet(division.partialWhen, one.besides),
      );
      return { numbers, isAtLeast };
    },
    values: ({ answers }) =>
      parts.map(({ id, question: part }, index) => {
        const known = answers.flatMap(({ territory, answer: { numbers, isAtLeast } }) => {
          const answer = numbers[index] ?? null;
          return answer === null ? [] : [{ territory, answer, isAtLeast }];
        });
        const atLeast = known.filter((one) => one.isAtLeast).map(({ territory }) => territory.code);
        return {
          key: id,
          label: part.label,
          value: sumOf(known, 0),
          territories: known.map(({ territory }) => territory.code),
          ...(atLeast.length === 0 ? {} : { atLeast }),
        };
      }),
  });
}
