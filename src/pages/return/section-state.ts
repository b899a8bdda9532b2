// Where each section of a return stands, for the list of tasks and for its progress.

import { label } from '../../language/label.ts';
import type { DraftFinding } from '../../returns/check-draft.ts';
import type { CodeList } from '../../survey/code-list.ts';
import { isBlank } from '../../survey/reading/read-value.ts';
import type { OpenReturn } from './open-return.ts';

export const sectionStates = [
  'remark',
  'errors',
  'queries',
  'started',
  'last_year',
  'untouched',
  'done',
] as const;
export type SectionState = (typeof sectionStates)[number];

export const sectionStateLabels: CodeList<SectionState> = {
  remark: label('Recenzenta piezīme', 'Reviewer’s remark'),
  errors: label('Jālabo', 'To correct'),
  queries: label('Jāpaskaidro', 'To explain'),
  started: label('Iesākta', 'In progress'),
  last_year: label('Jāpārbauda pērnais', 'Check last year’s'),
  untouched: label('Nav sākta', 'Not started'),
  done: label('Pabeigta', 'Done'),
};

export interface SectionStanding {
  readonly id: string;
  readonly state: SectionState;
  readonly errors: number;
  readonly openQueries: number;
  readonly remarks: number;
}

const MISSING = new Set(['section-missing', 'answer-required', 'rows-required']);

/** Whether a finding says no more than that something is still to be answered: nothing has gone wrong yet. */
export function isMissing({ rule }: DraftFinding): boolean {
  return MISSING.has(rule);
}

export function sectionStandings(open: OpenReturn): readonly SectionStanding[] {
  return Object.keys(open.form.sections).map((id) => standingOf(open, id));
}

export function standingOf(open: OpenReturn, id: string): SectionStanding {
  const here = open.findings.filter(({ place }) => place.section === id);
  const errors = here.filter(({ level }) => level === 'error');
  const openQueries = here.filter(isOpenQuery).length;
  const remarks = open.reasons.filter(({ place }) => place.section === id).length;
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

export function isOpenQuery({ level, explanation }: DraftFinding): boolean {
  return level === 'query' && explanation === null;
}

/** Whether anything is answered in a section this year. */
export function isBegun({ answers }: OpenReturn, section: string): boolean {
  return answers.some(({ place, value }) => place.section === section && !isBlank(value));
}

/** Whether last year's answers stand in a section until somebody confirms it; that it saves itself is not enough. */
export function isPrefilled(open: OpenReturn, section: string): boolean {
  const answers = open.lastYear?.prefill ?? [];
  const isOpen = open.isOpen && (!isBegun(open, section) || open.unconfirmed.includes(section));
  return isOpen && answers.some(({ place }) => place.section === section);
}

/** Sections that need nothing more, a remark apart: whether it was heeded is for people to say. */
export function doneCount(standings: readonly SectionStanding[]): number {
  return standings.filter(
    ({ state, errors, openQueries }) =>
      state === 'done' || (state === 'remark' && errors === 0 && openQueries === 0),
  ).length;
}
