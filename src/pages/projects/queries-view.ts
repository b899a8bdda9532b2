// What a record leaves unclear, as its page and its form list it.
import { dayInLatvia } from '../../language/dates.ts';
import type { Language } from '../../language/label.ts';
import type { Project } from '../../store/projects.ts';
import { projectForm } from '../../survey/project-form.ts';
import { projectQueries } from '../../survey/project-queries.ts';
import { anchorOf, type Message, messageWithPlace } from '../questions/notes.ts';
import { projectPath } from './project-head.ts';

export interface ProjectQuery extends Message {
  readonly section: string;
  /** Of the field that answers it. */
  readonly href: string;
}

/** `now` is an ISO time. */
export function queriesView(
  { id, document }: Pick<Project, 'id' | 'document'>,
  now: string,
  language: Language,
): readonly ProjectQuery[] {
  return projectQueries(document, dayInLatvia(now)).map((query) => {
    const section = query.place.section ?? '';
    return {
      section,
      href: `${projectPath(id)}/sections/${section}#${anchorOf(query, projectForm)}`,
      message: messageWithPlace(projectForm, query)[language],
      remedy: query.remedy[language],
    };
  });
}
