// Workbooks that are not, or no longer, the template that is awaited.
import { label } from '../../language/label.ts';
import { freshTemplate, type RefusalText } from './remedies.ts';

export const templateRefusals = {
  'no-identity': {
    message: label(
      'Šī nav aptaujas veidne: trūkst tās slēptās lapas.',
      'This is not a template of the survey: its hidden sheet is missing.',
    ),
    remedy: freshTemplate,
  },
  'another-format': {
    message: label('Veidne ir citas versijas.', 'The template is of another version.'),
    remedy: freshTemplate,
  },
  'another-edition': {
    message: label('Darbgrāmata ir par citu gadu.', 'The workbook is about another year.'),
    remedy: label(
      'Augšupielādējiet to pie attiecīgā gada aptaujas vai lejupielādējiet šī gada veidni.',
      'Upload it to the survey of its year, or download the template of this one.',
    ),
  },
  'another-form': {
    message: label(
      'Darbgrāmata ir paredzēta citai iesniedzēju grupai.',
      'The workbook is for another group of respondents.',
    ),
    remedy: freshTemplate,
  },
  'another-territory': {
    message: label(
      'Darbgrāmata ir sagatavota citai pašvaldībai vai reģionam.',
      'The workbook was made for another municipality or region.',
    ),
    remedy: label(
      'Augšupielādējiet to pie savas pašvaldības vai reģiona vai lejupielādējiet pareizo veidni.',
      'Upload it for its own territory, or download the right template.',
    ),
  },
  'another-survey-version': {
    message: label(
      'Aptauja pēc veidnes lejupielādes ir mainīta.',
      'The survey has changed since the template was downloaded.',
    ),
    remedy: freshTemplate,
  },
  'unknown-sheet': {
    message: label(
      'Darbgrāmatā ir lapas, kuru veidnē nav.',
      'The workbook has sheets that the template has not.',
    ),
    remedy: label(
      'Izdzēsiet nosauktās lapas; ja tajās ir atbildes, vispirms pārnesiet tās uz savām vietām.',
      'Delete the named sheets; move any answers in them to their places first.',
    ),
  },
  'renamed-sheet': {
    message: label('Sadaļu lapas ir pārdēvētas.', 'Sheets of sections have been renamed.'),
    remedy: label(
      'Atjaunojiet lapu nosaukumus, kas norādīti aiz bultiņas.',
      'Give the sheets back the names after the arrow.',
    ),
  },
  'missing-sheet': {
    message: label('Darbgrāmatā trūkst sadaļu lapu.', 'Sheets of sections are missing.'),
    remedy: freshTemplate,
  },
  'unknown-column': {
    message: label('Tabulā ir kolonnas, kuru veidnē nav.', 'A table has columns that the template has not.'),
    remedy: label('Izdzēsiet nosauktās kolonnas.', 'Delete the named columns.'),
  },
  'moved-cells': {
    message: label(
      'Virsraksti vairs nav savās vietās, tāpēc nevar zināt, kura atbilde kur pieder.',
      'Labels are no longer in their places, so that answers cannot be told apart.',
    ),
    remedy: label(
      'Lejupielādējiet jaunu veidni un pārnesiet atbildes uz to. Nerakstiet virsrakstus no jauna: ja trūkst kolonnas vai rindas, atbildes nonāktu pie citiem jautājumiem.',
      'Download a new template and copy the answers into it. Do not type the labels again: where a column or row is missing, answers would go to other questions.',
    ),
  },
  'retyped-headings': {
    message: label(
      'Kolonnas vai rindas ir izdzēstas vai pārvietotas, un virsraksti uzrakstīti no jauna, tāpēc atbildes ir zem citiem virsrakstiem.',
      'Columns or rows were deleted or moved and their headings typed again, so that answers stand under other headings.',
    ),
    remedy: label(
      'Lejupielādējiet jaunu veidni un pārnesiet atbildes uz to pa vienai kolonnai.',
      'Download a new template and copy the answers into it, one column at a time.',
    ),
  },
} as const satisfies { readonly [code: string]: RefusalText };
