// What of a project is public: all but the working notes of those who carry it out.
import type { ProjectDocument } from './project-form.ts';

/** A project without what its form calls internal (`isUnprinted`): checklist, who is responsible, notes to activities. */
export function publicPart(document: ProjectDocument): ProjectDocument {
  const { plan } = document;
  const activities = plan.activities.map((activity) => ({ ...activity, responsible: null, note: null }));
  return { ...document, plan: { ...plan, activities, tasks: [] } };
}
