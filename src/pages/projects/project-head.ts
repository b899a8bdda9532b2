// What lists and headings say of a project.
import { dayInLatvia } from '../../language/dates.ts';
import type { Label, Language } from '../../language/label.ts';
import type { Project } from '../../store/projects.ts';
import { labelOf } from '../../survey/code-list.ts';
import { programmes } from '../../survey/code-lists.ts';
import { projectStatuses } from '../../survey/project-codes.ts';
import { statusByDates, statusOf } from '../../survey/project-status.ts';
import { typedCalendar } from '../../survey/reading/read-calendar.ts';
import { respondentName } from '../../survey/respondent.ts';
import { projectTexts as texts } from './texts.ts';

export interface ProjectHead {
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly titleInEnglish: string | null;
  readonly programme: string;
  readonly number: string | null;
  /** „01.10.2023.–30.11.2024.“; null where neither end is known. */
  readonly time: string | null;
  readonly keeper: string;
  readonly status: string | null;
  readonly statusName: string;
  /** What the dates say, where the status was said and is another one. */
  readonly byDates: string | null;
}

export function projectHead(
  { id, territory, document }: Project,
  now: string,
  language: Language,
): ProjectHead {
  const { basics } = document;
  const today = dayInLatvia(now);
  const [status, byDates] = [statusOf(document, today), statusByDates(basics, today)];
  const name = (code: string | null): Label =>
    code === null ? texts.unknownStatus : labelOf(projectStatuses, code);
  const ends = [basics.start, basics.end].map((day) => (day === null ? '' : typedCalendar('day', day)));
  return {
    id,
    path: projectPath(id),
    title: basics.title,
    titleInEnglish: basics.title_en,
    programme: labelOf(programmes, basics.programme)[language],
    number: basics.number,
    time: ends.some((end) => end !== '') ? ends.join('–') : null,
    keeper: keeperName(territory)[language],
    status,
    statusName: name(status)[language],
    byDates: status === byDates || byDates === null ? null : name(byDates)[language],
  };
}

export function projectPath(id: string): string {
  return `/projects/${id}`;
}

export function keeperName(territory: string | null): Label {
  if (territory === null) return texts.ministry;
  const name = respondentName(territory);
  return { lv: name, en: name };
}
