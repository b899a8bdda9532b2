// The questionnaire of a respondent as a book, with the names of the edition.
import type { Book } from '../report/block.ts';
import { type QuestionnaireInput, questionnaireBook } from '../report/chapters/questionnaire-book.ts';
import { readBookTexts } from '../report/templates/read-book-texts.ts';
import { version } from '../version.ts';

export type { Filling } from '../report/chapters/questionnaire-book.ts';

/** Throws `bad-template`. */
export async function makeQuestionnaire(
  input: Omit<QuestionnaireInput, 'institution' | 'version'>,
): Promise<Book> {
  const { institution } = await readBookTexts(input.form.edition);
  return questionnaireBook({ ...input, institution, version });
}
