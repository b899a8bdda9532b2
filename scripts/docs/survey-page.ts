import { type CodeList, codesOf, labelOf } from '../../src/survey/code-list.ts';
import { offeredReasons } from '../../src/survey/code-lists.ts';
import { editionYears, formOf } from '../../src/survey/editions.ts';
import type { Form, FormId } from '../../src/survey/form.ts';
import type { Question } from '../../src/survey/question.ts';
import { markdownTable } from './markdown-table.ts';

const formIds: readonly FormId[] = ['municipal', 'regional'];

/** The data dictionary: every question of every edition with its id, kind, limits and codes. */
export function surveyPage(): string {
  const forms = editionYears().flatMap((year) => formIds.flatMap((id) => formOf(year, id) ?? []));
  return `# The survey

Written by \`npm run docs\` from \`src/survey/editions/\`. Ids are those of the API, the fixtures and the data files.

A section without answers is \`{ "empty": reason }\`. Returns taken over from print may also say \`left_out\`: the print
lacks the section, so that the answer is unknown. The reasons that a respondent can give:
${codesText(offeredReasons)}.

${forms.map(formPart).join('\n\n')}
`;
}

function formPart(form: Form): string {
  const sections = Object.entries(form.sections).map(([id, section]) => {
    const rows = Object.entries(section.questions).flatMap(([question, definition]) =>
      questionRows(question, definition),
    );
    return `### ${section.no}. ${section.label.lv} (\`${id}\`)\n\n${markdownTable(['id', 'question', 'in English', 'kind', 'required'], rows)}`;
  });
  return `## ${form.label.lv} (\`${form.edition}\`, \`${form.form}\`)\n\n${sections.join('\n\n')}`;
}

function questionRows(id: string, question: Question): string[][] {
  const own = questionRow(id, question);
  if (question.kind !== 'rows') return [own];
  const fields = Object.entries(question.fields).map(([field, asked]) =>
    questionRow(`${id}[].${field}`, asked),
  );
  return [own, ...fields];
}

function questionRow(id: string, question: Question): string[] {
  const { label } = question;
  return [`\`${id}\``, label.lv, label.en, kindText(question), requiredText(question)];
}

function requiredText({ required, askedWhen, unknownInTranscripts }: Question): string {
  if (unknownInTranscripts) return 'yes, may be unknown in a return taken over from print';
  if (askedWhen === undefined) return required ? 'yes' : '';
  const asked = `asked where \`${askedWhen.question}\` is ${askedWhen.is.map((code) => `\`${code}\``).join(' or ')}`;
  return required ? `yes, ${asked}` : asked;
}

/** Kind and limits, one line a kind. */
function kindText(question: Question): string {
  switch (question.kind) {
    case 'text':
    case 'long_text':
      return `${question.kind}, at most ${question.maxLength} characters`;
    case 'whole_number':
      return `whole_number, ${question.min} to ${question.max}, ${question.unit.en}`;
    case 'decimal':
      return `decimal, ${question.min} to ${question.max}, ${question.places} places, ${question.unit.en}`;
    case 'choice':
    case 'multiple_choice':
      return `${question.kind}: ${codesText(question.codes)}`;
    case 'contact':
      return `contact, ${question.channel}`;
    case 'rows':
      return `rows, at most ${question.maxRows}`;
    case 'link':
    case 'period':
      return question.kind;
  }
}

function codesText(codes: CodeList): string {
  return codesOf(codes)
    .map((code) => `\`${code}\` ${labelOf(codes, code).lv}`)
    .join(' · ');
}
