// How far a return has come: the state of each section, and the head of every page of the return.

import { type Language, label } from '../../language/label.ts';
import { error, query, remark } from '../../language/noun.ts';
import { counting } from '../../language/numeral.ts';
import type { ExplainedFinding } from '../../returns/check-return.ts';
import { openRemarks } from '../../review/conversation.ts';
import { statusLabels } from '../../review/status.ts';
import { type CodeList, labelOf } from '../../survey/code-list.ts';
import { EMPTY, type FlatAnswer } from '../../survey/flat-answer.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import type { OpenReturn } from './open-return.ts';

type SectionState = 'remark' | 'errors' | 'queries' | 'started' | 'last_year' | 'untouched' | 'done';

const sectionStateLabels: CodeList<SectionState> = {
  remark: label('Ministrijas piezīme', 'Remark of the ministry'),
  errors: label('Jālabo', 'To correct'),
  queries: label('Jāprecizē', 'Queries'),
  started: label('Iesākta', 'In progress'),
  last_year: label('Jāpārskata pērnie dati', 'Check last year’s'),
  untouched: label('Nav sākta', 'Not started'),
  done: label('Pabeigta', 'Done'),
};

interface SectionProgress {
  readonly id: string;
  readonly state: SectionState;
  readonly errors: number;
  readonly openQueries: number;
  readonly remarks: number;
}

const MISSING = new Set(['section-missing', 'answer-required', 'rows-required']);

/** What is left to do in a section that is begun: „1 kļūda, 3 precizējumi“; empty where there is nothing. */
function leftToDo(
  { state, errors, openQueries, remarks }: Omit<SectionProgress, 'id'>,
  language: Language,
): string {
  if (state === 'untouched') return '';
  const counts = [
    { count: state === 'errors' ? errors : 0, noun: error, en: 'error', plural: 'errors' },
    { count: openQueries, noun: query, en: 'query', plural: 'queries' },
    { count: remarks, noun: remark, en: 'remark', plural: 'remarks' },
  ];
  return counts
    .filter(({ count }) => count > 0)
    .map(({ count, noun, en, plural }) =>
      language === 'lv' ? `${count} ${counting(count, noun)}` : `${count} ${count === 1 ? en : plural}`,
    )
    .join(', ');
}

/** Whether a finding says only that something is not answered yet, which is no mistake. */
export function isMissing({ rule }: ExplainedFinding): boolean {
  return MISSING.has(rule);
}

function progressOf(open: OpenReturn, id: string): SectionProgress {
  const here = open.findings.filter(({ place }) => place.section === id);
  const errors = here.filter(({ level }) => level === 'error');
  const openQueries = here.filter(isOpenQuery).length;
  const remarks = openRemarks(open.threads).filter(({ place }) => place.section === id).length;
  const wrong = errors.filter((finding) => !isMissing(finding));
  const counts = { id, errors: errors.length, openQueries, remarks };
  if (!isBegun(open, id)) {
    const state = remarks > 0 ? 'remark' : isPrefilled(open, id) ? 'last_year' : 'untouched';
    return { ...counts, state };
  }
  if (wrong.length > 0) return { ...counts, state: 'errors' };
  if (isPrefilled(open, id)) return { ...counts, state: 'last_year' };
  if (errors.length > 0) return { ...counts, state: 'started' };
  if (openQueries > 0) return { ...counts, state: 'queries' };
  return { ...counts, state: remarks > 0 ? 'remark' : 'done' };
}

export function isOpenQuery({ level, explanation }: ExplainedFinding): boolean {
  return level === 'query' && explanation === null;
}

/** Whether anything is answered in a section this year. */
export function isBegun({ answers }: OpenReturn, section: string): boolean {
  return answers.some(({ place, value }) => place.section === section && !isBlank(value));
}

/** Whether a section is filled in with last year's answers that nobody has confirmed; autosaving confirms nothing. */
export function isPrefilled(open: OpenReturn, section: string): boolean {
  const answers = open.prefill;
  const isToConfirm = isBegun(open, section)
    ? open.unconfirmed.includes(section)
    : !open.saved.includes(section);
  // One that was cleared for a reason holds nothing of last year's any more.
  const isCleared =
    open.saved.includes(section) && isAnswered(answers, section) && !isAnswered(open.answers, section);
  return open.isOpen && isToConfirm && !isCleared && answers.some(({ place }) => place.section === section);
}

/** Whether there is an answer in a section besides the reason why it is empty. */
function isAnswered(answers: readonly FlatAnswer[], section: string): boolean {
  return answers.some(
    ({ place, value }) => place.section === section && place.question !== EMPTY && !isBlank(value),
  );
}

export type ReturnHead = ReturnType<typeof returnHead>;

/** What every page of a return shows: whose it is, its status, its progress and its deadline. */
export function returnHead(open: OpenReturn, language: Language) {
  const { form, key, name, path, status, deadline, extendedUntil, savedAt, version, isOpen } = open;
  const tasks = Object.entries(form.sections).map(([id, section]) => {
    const progress = progressOf(open, id);
    return {
      ...progress,
      no: section.no,
      label: section.label[language],
      stateName: sectionStateLabels[progress.state][language],
      left: isOpen ? leftToDo(progress, language) : '',
      href: `${path}/sections/${id}`,
    };
  });
  const isSubmitted = status === 'submitted' || status === 'approved';
  return {
    edition: key.edition,
    name,
    path,
    isOpen,
    caption: label(`${name}, ${key.edition}. gads`, `${name}, ${key.edition}`)[language],
    standing: {
      status,
      statusName: labelOf(statusLabels, status)[language],
      isEditionClosed: open.isEditionClosed,
      done: isSubmitted ? tasks.length : tasks.filter(({ state }) => state === 'done').length,
      all: tasks.length,
      deadline: deadline?.day ?? null,
      calendar:
        isSubmitted || deadline === null || extendedUntil !== null
          ? null
          : `/editions/${key.edition}/deadline.ics`,
      timeLeft: isSubmitted ? null : (deadline?.left[language] ?? null),
      savedAt: version === 0 ? null : savedAt,
    },
    tasks,
  };
}
