import { editionYears, formOf } from '../../src/survey/editions.ts';
import type { Form } from '../../src/survey/form.ts';
import type { ScalarQuestion } from '../../src/survey/question.ts';

/** Both forms of every edition: whatever is asked next year, the tests that use these ask it too. */
export const forms: readonly Form[] = editionYears().flatMap((year) =>
  (['municipal', 'regional'] as const).flatMap((id) => formOf(year, id) ?? []),
);

/** Names a form in tests: `2025 municipal`. */
export function formName({ edition, form }: Form): string {
  return `${edition} ${form}`;
}

/** Every question of every form that one value answers, fields of rows included, with a name for tests. */
export const everyQuestion: readonly { readonly name: string; readonly question: ScalarQuestion }[] =
  forms.flatMap((form) =>
    Object.entries(form.sections).flatMap(([sectionId, { questions }]) =>
      Object.entries(questions).flatMap(([id, question]) =>
        question.kind === 'rows'
          ? Object.entries(question.fields).map(([field, asked]) => ({
              name: `${formName(form)} ${sectionId}.${id}.${field}`,
              question: asked,
            }))
          : [{ name: `${formName(form)} ${sectionId}.${id}`, question }],
      ),
    ),
  );
