import { municipal2025, regional2025 } from '../../src/survey/editions/2025.ts';
import type { Form } from '../../src/survey/form.ts';
import type { ScalarQuestion } from '../../src/survey/question.ts';

export const forms: readonly Form[] = [municipal2025, regional2025];

/** Every question of every form that one value answers, fields of rows included, with a name for tests. */
export const everyQuestion: readonly { readonly name: string; readonly question: ScalarQuestion }[] =
  forms.flatMap(({ form, sections }) =>
    Object.entries(sections).flatMap(([sectionId, { questions }]) =>
      Object.entries(questions).flatMap(([id, question]) =>
        question.kind === 'rows'
          ? Object.entries(question.fields).map(([field, asked]) => ({
              name: `${form} ${sectionId}.${id}.${field}`,
              question: asked,
            }))
          : [{ name: `${form} ${sectionId}.${id}`, question }],
      ),
    ),
  );
