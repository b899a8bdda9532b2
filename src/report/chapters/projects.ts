// The projects of the register: nationally what they are together, in a profile and a region who runs which, and for one
// municipality each in full.
import { projectRegister } from '../../aggregate/project-register.ts';
import {
  grantText,
  projectCounts,
  projectsTable,
  projectsTimeline,
  projectTime,
} from '../../figures/projects.ts';
import { planOfProject } from '../../figures/timeline/project-plan.ts';
import { timelineOf } from '../../figures/timeline/timeline.ts';
import { dayInLatvia } from '../../language/dates.ts';
import { activity } from '../../language/noun.ts';
import { counted } from '../../language/numeral.ts';
import { projectRegisterSentences } from '../../narrative/project-register.ts';
import { labelOf } from '../../survey/code-list.ts';
import { programmes } from '../../survey/code-lists.ts';
import type { Dataset, RegisteredProject } from '../../survey/dataset.ts';
import { projectStatuses } from '../../survey/project-codes.ts';
import { type ProjectDocument, projectForm } from '../../survey/project-form.ts';
import { isSaidToRunPastItsEnd, statusOf } from '../../survey/project-status.ts';
import type { Block, Inline } from '../block.ts';
import { chapter, type Footnotes, linked, prose, subchapter, text } from './block-builders.ts';
import { profileSection } from './profile-section.ts';

type OfProjects = Pick<Dataset, 'projects' | 'asOf' | 'edition'>;

/** The national chapter; nothing where the register has no projects. */
export function projectChapter({ projects = [], asOf, edition }: OfProjects): Block[] {
  if (projects.length === 0) return [];
  const register = projectRegister(projects, edition);
  const { byProgramme, byCountry } = register;
  const inProgrammes = { id: 'projekti-programmas', title: 'Projekti pēc programmas' };
  const inCountries = { id: 'projekti-valstis', title: 'Valstis, no kurām ir projektu partneri' };
  return [
    chapter('projektu-registrs', 'Projektu reģistrs'),
    ...prose([projectRegisterSentences(register, edition).join(' ')]),
    { kind: 'drawing', ...projectCounts(byProgramme, 'Programma', inProgrammes) },
    ...(byCountry.length === 0
      ? []
      : [{ kind: 'drawing', ...projectCounts(byCountry, 'Valsts', inCountries) } as const]),
    ...lives(projects, asOf, { id: 'projekti-laiki', title: 'Projektu norises laiks' }),
    { kind: 'table', table: projectsTable(projects), widths: [3, 1.6, 1.8, 1.6, 1.1] },
  ];
}

/** Those that a municipality or planning region keeps, each in a paragraph; nothing where there are none. */
export function projectsInProfile({ projects = [], asOf }: OfProjects, territory: string): Block[] {
  const own = projects.filter((one) => one.territory === territory);
  if (own.length === 0) return [];
  return [
    { kind: 'heading', id: `projekti-${territory}`, level: 3, text: 'Projektu reģistrā', inContents: false },
    ...own.map(({ document }): Block => ({ kind: 'paragraph', content: inShort(document) })),
    ...lives(own, asOf, { id: `projektu-laiki-${territory}`, title: 'Projektu norises laiks' }),
  ];
}

/** Those of all these territories in a table, and when they are; nothing where there are none. */
export function projectsOfRegion(
  { projects = [], asOf }: OfProjects,
  territories: readonly string[],
  id: string,
): Block[] {
  const own = projects.filter(({ territory }) => territory !== null && territories.includes(territory));
  if (own.length === 0) return [];
  return [
    { kind: 'table', table: projectsTable(own), widths: [3, 1.6, 1.8, 1.6, 1.1] },
    ...lives(own, asOf, { id, title: 'Reģiona pašvaldību projektu norises laiks' }),
  ];
}

/** Each project of a territory in full: its plan as a timeline and all that the register holds. */
export function projectCards(
  { projects = [], asOf }: OfProjects,
  territory: string,
  notes: Footnotes,
): Block[] {
  const own = projects.filter((one) => one.territory === territory);
  if (own.length === 0) return [];
  return [
    chapter('projekti', 'Projekti'),
    ...own.flatMap((one, index) => card(one, { no: index + 1, today: dayInLatvia(asOf), notes })),
  ];
}

function card(
  { document }: RegisteredProject,
  { no, today, notes }: { readonly no: number; readonly today: string; readonly notes: Footnotes },
): Block[] {
  const { title, title_en: english } = document.basics;
  const status = statusOf(document, today);
  const { figure, undated } = timelineOf(planOfProject(document, today), {
    id: `plans-${no}`,
    title: `Plāns pa mēnešiem: ${title}`,
    language: 'lv',
  });
  const known = [
    english,
    status === null ? null : labelOf(projectStatuses, status).lv,
    projectTime(document) ?? 'norises laiks nav norādīts',
    isSaidToRunPastItsEnd(document, today) ? 'beigu datums ir pagājis' : null,
  ];
  return [
    subchapter(`projekts-${no}`, title),
    ...prose([known.filter((one) => one !== null).join(' · ')], 'note'),
    ...(figure === null
      ? []
      : [{ kind: 'drawing', ...figure, notes: withoutMonths(undated.length) } as const]),
    ...sectionsOf(document, notes),
  ];
}

function withoutMonths(count: number): readonly string[] {
  if (count === 0) return [];
  return [`Mēneši nav norādīti ${counted(count, activity, 'dative')}; skatīt plāna sarakstu.`];
}

const nothingAdded = { isAdded: () => false, notesTo: () => [] };

/** Those that say anything. */
function sectionsOf(document: ProjectDocument, notes: Footnotes): Block[] {
  const answers: { readonly [id: string]: object } = document;
  return Object.entries(projectForm.sections)
    .map(([id, section]) => profileSection(section, answers[id] ?? {}, notes, nothingAdded, 'every-text'))
    .filter(({ facts, body }) => facts.length > 0 || body.length > 0);
}

function inShort(document: ProjectDocument): Inline[] {
  const { title, programme, number, implementer, grant_eur: grant } = document.basics;
  const details = [
    labelOf(programmes, programme).lv,
    number,
    projectTime(document) ?? 'norises laiks nav norādīts',
    implementer,
    grant === null ? null : `finansējums ${grantText(grant)}`,
  ].filter((one) => one !== null);
  const { objective } = document.purpose;
  return [
    text(title, 'strong'),
    text(` (${details.join('; ')})`, 'muted'),
    ...(objective === null ? [] : [text('. '), ...linked(objective)]),
  ];
}

function lives(
  projects: readonly RegisteredProject[],
  asOf: string,
  named: { readonly id: string; readonly title: string },
): Block[] {
  const figure = projectsTimeline(projects, dayInLatvia(asOf), named);
  return figure === null ? [] : [{ kind: 'drawing', ...figure }];
}
