// The form of one section of a project, as it stands or as it was typed.
import { type Label, type Language, label } from '../../language/label.ts';
import type { Reply } from '../../server/parts.ts';
import type { Project } from '../../store/projects.ts';
import type { Finding } from '../../survey/finding.ts';
import { answersOfProject } from '../../survey/project-document.ts';
import { type ProjectSection, projectForm } from '../../survey/project-form.ts';
import { page } from '../layout/page.ts';
import { answersView, type SectionAnswers } from '../questions/answers-view.ts';
import type { Option } from '../questions/control.ts';
import type { FormPress } from '../questions/form-press.ts';
import { errorSummary, errorsAt } from '../questions/notes.ts';
import { type SectionQuestions, sectionQuestions } from '../questions/question-view.ts';
import { answerTexts, questionTexts } from '../questions/texts.ts';
import { keeperName, projectPath } from './project-head.ts';
import type { ProjectQuery } from './queries-view.ts';
import { knownTexts, projectTexts, publicTexts, editTexts as texts } from './texts.ts';

interface FormView extends Pick<SectionQuestions, 'groups'> {
  readonly caption: string;
  readonly action: string;
  readonly back: string;
  readonly version: number;
  /** Who can keep the new record; none where there is no choice. */
  readonly keepers: readonly Option[];
  readonly keeper: string;
  /** What was saved meanwhile, by somebody else or in another window; null where nothing was. */
  readonly now: SectionAnswers | null;
  readonly nowTitle: string;
  readonly isNew: boolean;
  /** A record of the same number or title; null where there is none. `path` is null for those who may not see it. */
  readonly known: (Pick<KnownRecord, 'id' | 'path'> & { readonly keeper: string }) | null;
  /** What the stored record leaves unclear in this section. */
  readonly queries: readonly ProjectQuery[];
  /** What of the section is public. */
  readonly publicity: string;
  /** Whether what stands here is not saved. */
  readonly isUnsaved: boolean;
}

const formPage = page<FormView>('projects/form.njk', {
  known: knownTexts,
  projects: projectTexts,
  edit: texts,
  form: questionTexts,
  answers: answerTexts,
});

/** What somebody has entered in the form of a section. */
export interface Entered extends FormPress {
  /** Code of the territory that was chosen; the empty text is the ministry, null no choice. */
  readonly keeper: string | null;
}

export interface KnownRecord {
  readonly id: string;
  readonly path: string | null;
  readonly keeper: Label;
}

interface ShownForm extends Entered {
  /** Null for a new one. */
  readonly project: Project | null;
  readonly section: ProjectSection;
  readonly keepers: readonly (string | null)[];
  /** The version that the next save is based on. */
  readonly version: number;
  readonly notice?: Label | null;
  readonly findings?: readonly Finding[];
  readonly queries?: readonly ProjectQuery[];
  readonly known?: KnownRecord;
  readonly isKeeperMissing?: boolean;
  /** The project as it was saved meanwhile. */
  readonly now?: Project;
  /** Whether the same person has saved it, in another window. */
  readonly isOwnChange?: boolean;
}

export function showForm(reply: Reply, language: Language, shown: ShownForm): Promise<Reply> {
  const { project, section, keepers, version, answers, adding, notice = null, findings = [], now } = shown;
  const definition = projectForm.sections[section];
  const path = project === null ? '/projects' : projectPath(project.id);
  const { title = texts.newTitle[language] } = project?.document.basics ?? {};
  const errors = [
    ...(shown.isKeeperMissing === true ? [{ field: 'keeper', message: texts.keeperMissing }] : []),
    ...(shown.known === undefined ? [] : [{ field: 'known', message: knownTexts.title }]),
    ...(now === undefined
      ? []
      : [{ field: 'now', message: shown.isOwnChange === true ? texts.ownConflict : texts.conflict }]),
    ...errorSummary(projectForm, findings),
  ];
  return reply.page(formPage, {
    title: project === null ? texts.newTitle : label(definition.label.lv, definition.label.en),
    notice,
    errors,
    view: {
      caption: project === null ? '' : title,
      action: project === null ? '/projects/new' : `${path}/sections/${section}`,
      back: project === null ? path : `${path}#${section}`,
      version,
      keepers:
        keepers.length < 2
          ? []
          : keepers.map((one) => ({ value: one ?? '', text: keeperName(one)[language] })),
      keeper: shown.keeper ?? '',
      groups: sectionQuestions({
        id: section,
        section: definition,
        answers,
        notesAt: errorsAt(findings, language),
        lastYear: null,
        adding,
        path: null,
        language,
      }).groups,
      nowTitle: (shown.isOwnChange === true ? texts.ownNow : texts.now)[language],
      now:
        now === undefined
          ? null
          : (answersView(projectForm, answersOfProject(now.document), language).find(
              ({ id }) => id === section,
            ) ?? null),
      isNew: project === null,
      known: shown.known === undefined ? null : { ...shown.known, keeper: shown.known.keeper[language] },
      queries: (shown.queries ?? []).map((one) => ({ ...one, href: one.href.slice(one.href.indexOf('#')) })),
      publicity: publicTexts[section][language],
      isUnsaved: notice !== null || errors.length > 0,
    },
  });
}
