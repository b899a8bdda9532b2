// The plan of a project: its timeline as a drawing, and all its activities as a table.

import { planOfProject } from '../../figures/timeline/project-plan.ts';
import { timelineOf } from '../../figures/timeline/timeline.ts';
import { monthNotStated } from '../../figures/timeline/words.ts';
import type { Language } from '../../language/label.ts';
import { svgMarkup } from '../../report/html/svg.ts';
import { type CodeList, labelOf } from '../../survey/code-list.ts';
import { countries } from '../../survey/countries.ts';
import { activityKinds, activityStates } from '../../survey/project-codes.ts';
import type { ProjectDocument } from '../../survey/project-form.ts';
import { isLate } from '../../survey/project-status.ts';
import { typedCalendar } from '../../survey/reading/read-calendar.ts';
import { planTexts as texts } from './texts.ts';

export interface PlanView {
  /** Null where no month is known. */
  readonly drawing: { readonly wide: string; readonly narrow: string } | null;
  /** How many activities the drawing cannot show, in words; null where it shows all. */
  readonly undated: string | null;
  readonly activities: readonly {
    readonly label: string;
    readonly kind: string;
    readonly country: string;
    readonly from: string;
    readonly to: string;
    readonly state: string;
    readonly isLate: boolean;
    readonly responsible: string;
    readonly note: string;
  }[];
}

/** `today` is an ISO date. */
export function planView(document: ProjectDocument, today: string, language: Language): PlanView {
  const { title } = document.basics;
  const { figure, undated } = timelineOf(planOfProject(document, today), { id: 'plan', title, language });
  const drawn = (drawing: Parameters<typeof svgMarkup>[0], alt: string, size: string) =>
    svgMarkup(drawing, alt, (wish) => `plan-${wish}-${size}`).markup;
  const code = (list: CodeList, value: string | null) =>
    value === null ? '' : labelOf(list, value)[language];
  const month = (iso: string | null) => (iso === null ? '' : typedCalendar('month', iso));
  const words = undated.length === 1 ? texts.undated : texts.undatedMany;
  return {
    drawing:
      figure === null
        ? null
        : {
            wide: drawn(figure.drawing, figure.alt, 'wide'),
            narrow: drawn(figure.narrow ?? figure.drawing, figure.alt, 'narrow'),
          },
    undated: undated.length === 0 ? null : `${undated.length} ${words[language]}`,
    activities: document.plan.activities.map((one) => ({
      label: one.label,
      kind: code(activityKinds, one.kind),
      country: code(countries, one.country),
      from: one.from === null && one.to === null ? monthNotStated[language] : month(one.from),
      to: month(one.to),
      state: code(activityStates, one.state),
      isLate: isLate(one, today),
      responsible: one.responsible ?? '',
      note: one.note ?? '',
    })),
  };
}
