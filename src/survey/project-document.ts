// A project as a document: `{ sections: { basics: …, plan: … } }`, checked on its way in and read by the same check on
// its way out, so that a question that is added later is simply not answered in documents from before.
import { type CheckedSections, checkSections } from './check-sections.ts';
import { codesOf } from './code-list.ts';
import { placeKey } from './finding.ts';
import type { FlatAnswer } from './flat-answer.ts';
import { flatten } from './flatten.ts';
import { endsBeforeItBegins } from './project-dates.ts';
import { type ProjectDocument, type ProjectSection, projectForm } from './project-form.ts';
import { inSurveyOrder } from './survey-order.ts';

/** Checks the answers to all sections of a project: their kinds, and that nothing ends before it begins. */
export function checkProject(answers: readonly FlatAnswer[]): CheckedSections<typeof projectForm> {
  const checked = checkSections(projectForm, answers);
  const reversed = endsBeforeItBegins(answers);
  if (reversed.length === 0) return checked;
  const order = inSurveyOrder(projectForm);
  const findings = [...checked.findings, ...reversed].sort((one, other) => order(one.place, other.place));
  return { sections: null, findings };
}

/** A stored document. Throws a RangeError for one that the check would not let in. */
export function readProjectDocument(document: unknown): ProjectDocument {
  const { sections, findings } = checkProject(flatten({ sections: document }).answers);
  if (sections === null) {
    const wrong = findings.map(({ place, rule }) => `${placeKey(place)} (${rule})`).join(', ');
    throw new RangeError(`A stored project is no project: ${wrong}`);
  }
  return sections;
}

/** The answers of a project, as a form shows them. */
export function answersOfProject(sections: ProjectDocument): readonly FlatAnswer[] {
  return flatten({ sections }).answers;
}

/** The section that a name from outside stands for, or null where there is none. */
export function projectSectionOf(name: string): ProjectSection | null {
  return codesOf(projectForm.sections).find((id) => id === name) ?? null;
}
