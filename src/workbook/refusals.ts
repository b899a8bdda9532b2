// Every reason for which a workbook is not read at all, with what people are told. A refusal is a value;
// nothing of the workbook is kept, and the person's file stays as it is.
import { type Label, label } from '../language/label.ts';

interface RefusalText {
  readonly message: Label;
  readonly remedy: Label;
}

const saveAsXlsx = label(
  'Atveriet lejupielādēto veidni izklājlapu programmā un saglabājiet to kā Excel darbgrāmatu (.xlsx).',
  'Open the downloaded template in a spreadsheet program and save it as an Excel workbook (.xlsx).',
);
const saveThisAsXlsx = label(
  'Atveriet šo datni izklājlapu programmā un saglabājiet to kā Excel darbgrāmatu (.xlsx).',
  'Open this file in a spreadsheet program and save it as an Excel workbook (.xlsx).',
);
const freshTemplate = label(
  'Lejupielādējiet jaunu veidni un ierakstiet atbildes tajā.',
  'Download a new template and write the answers into it.',
);
const sendSmaller = label(
  'Izdzēsiet attēlus un liekas lapas vai pārnesiet atbildes uz jaunu veidni.',
  'Remove pictures and superfluous sheets, or copy the answers into a new template.',
);

const saveAttachment = label(
  'Saglabājiet pielikumu datorā un augšupielādējiet to.',
  'Save the attachment on your computer and upload that.',
);

export const refusals = {
  'empty-file': {
    message: label('Datne ir tukša.', 'The file is empty.'),
    remedy: label(
      'Izvēlieties aizpildīto darbgrāmatu un augšupielādējiet to vēlreiz.',
      'Choose the filled workbook and upload it again.',
    ),
  },
  'too-large': {
    message: label('Datne ir pārāk liela.', 'The file is too large.'),
    remedy: sendSmaller,
  },
  'not-a-workbook': {
    message: label('Šī datne nav Excel darbgrāmata.', 'This file is not an Excel workbook.'),
    remedy: saveAsXlsx,
  },
  'old-excel-file': {
    message: label(
      'Šī ir vecā Excel formāta datne (.xls).',
      'This is a file of the old Excel format (.xls).',
    ),
    remedy: saveThisAsXlsx,
  },
  'encrypted-workbook': {
    message: label('Darbgrāmata ir aizsargāta ar paroli.', 'The workbook is protected by a password.'),
    remedy: label('Noņemiet paroli un saglabājiet vēlreiz.', 'Remove the password and save it again.'),
  },
  'restricted-workbook': {
    message: label(
      'Darbgrāmatai ir ierobežota piekļuve (konfidencialitātes marķējums), tāpēc datne ir šifrēta.',
      'Access to the workbook is restricted (a sensitivity label), so that the file is encrypted.',
    ),
    remedy: label(
      'Programmā Excel izvēlieties „Fails“, „Informācija“, „Aizsargāt darbgrāmatu“, atļaujiet piekļuvi bez ierobežojumiem (marķējumu „Publisks“ vai līdzīgu) un saglabājiet vēlreiz.',
      'In Excel choose “File”, “Info”, “Protect Workbook”, allow unrestricted access (a label such as “Public”) and save it again.',
    ),
  },
  'word-document': {
    message: label('Šī ir teksta dokumenta datne (Word).', 'This is a text document (Word).'),
    remedy: label(
      'Ierakstiet atbildes lejupielādētajā veidnē un augšupielādējiet veidni.',
      'Write the answers into the downloaded template and upload that.',
    ),
  },
  'pdf-file': {
    message: label(
      'Šī ir PDF datne, no kuras atbildes nevar nolasīt.',
      'This is a PDF, from which answers cannot be read.',
    ),
    remedy: saveAsXlsx,
  },
  picture: {
    message: label(
      'Šis ir attēls, no kura atbildes nevar nolasīt.',
      'This is a picture, from which answers cannot be read.',
    ),
    remedy: saveAsXlsx,
  },
  'email-message': {
    message: label('Šī ir e-pasta vēstule, nevis darbgrāmata.', 'This is an e-mail message, not a workbook.'),
    remedy: saveAttachment,
  },
  shortcut: {
    message: label(
      'Šī ir tikai saite uz dokumentu tīmeklī, nevis pats dokuments.',
      'This is only a link to a document on the web, not the document.',
    ),
    remedy: label(
      'Atveriet dokumentu, lejupielādējiet to kā Excel darbgrāmatu (.xlsx) un augšupielādējiet to.',
      'Open the document, download it as an Excel workbook (.xlsx) and upload that.',
    ),
  },
  'zip-archive': {
    message: label(
      'Šis ir arhīvs (piemēram, .zip), kurā darbgrāmata ir saspiesta.',
      'This is an archive (such as .zip) with the workbook packed in it.',
    ),
    remedy: label(
      'Izpakojiet arhīvu un augšupielādējiet pašu darbgrāmatu.',
      'Unpack the archive and upload the workbook itself.',
    ),
  },
  'signed-container': {
    message: label(
      'Parakstītajā datnē (.edoc vai .asice) jābūt tieši vienai darbgrāmatai.',
      'A signed container (.edoc or .asice) has to hold exactly one workbook.',
    ),
    remedy: label(
      'Atveriet to programmā eParakstītājs 3.0 vai vietnē eparaksts.lv, saglabājiet aizpildīto darbgrāmatu atsevišķi un augšupielādējiet to. Paraksts šeit nav vajadzīgs.',
      'Open it in eParakstītājs 3.0 or on eparaksts.lv, save the filled workbook on its own and upload that. No signature is needed here.',
    ),
  },
  'flat-open-document': {
    message: label(
      'Šī ir OpenDocument datne vienā XML (.fods).',
      'This is an OpenDocument file as a single XML (.fods).',
    ),
    remedy: saveThisAsXlsx,
  },
  'xml-spreadsheet': {
    message: label(
      'Šī ir „XML Spreadsheet 2003“ datne (.xml).',
      'This is an “XML Spreadsheet 2003” file (.xml).',
    ),
    remedy: saveThisAsXlsx,
  },
  'text-file': {
    message: label('Šī ir teksta datne, piemēram, CSV.', 'This is a text file, such as CSV.'),
    remedy: saveAsXlsx,
  },
  'web-page': {
    message: label('Šī ir tīmekļa lapa, nevis darbgrāmata.', 'This is a web page, not a workbook.'),
    remedy: saveAsXlsx,
  },
  'binary-workbook': {
    message: label('Šī ir bināra Excel darbgrāmata (.xlsb).', 'This is a binary Excel workbook (.xlsb).'),
    remedy: saveThisAsXlsx,
  },
  macros: {
    message: label('Darbgrāmatā ir makro.', 'The workbook contains macros.'),
    remedy: label(
      'Saglabājiet to kā Excel darbgrāmatu bez makro (.xlsx).',
      'Save it as an Excel workbook without macros (.xlsx).',
    ),
  },
  'links-to-workbooks': {
    message: label(
      'Darbgrāmatā ir saites uz citām darbgrāmatām.',
      'The workbook contains links to other workbooks.',
    ),
    remedy: label(
      'Aizstājiet formulas ar to vērtībām (kopēt, ielīmēt vērtības) un pārtrauciet saites: „Dati“, „Rediģēt saites“.',
      'Replace formulas by their values (copy, paste values) and break the links: “Data”, “Edit Links”.',
    ),
  },
  'too-many-parts': {
    message: label('Datnē ir pārāk daudz sastāvdaļu.', 'The file has too many parts.'),
    remedy: sendSmaller,
  },
  'inflates-too-much': {
    message: label('Atspiesta datne ir pārāk liela.', 'The file is too large once unpacked.'),
    remedy: sendSmaller,
  },
  'sheet-too-large': {
    message: label(
      'Lapā ir pārāk daudz noformētu rindu vai kolonnu.',
      'A sheet has too many formatted rows or columns.',
    ),
    remedy: label(
      'Zem pēdējās tabulas rindas atlasiet visas rindas līdz lapas beigām, izdzēsiet tās (labā poga, „Dzēst“) un saglabājiet vēlreiz.',
      'Select all rows below the last one of the table down to the end of the sheet, delete them (right button, “Delete”) and save it again.',
    ),
  },
  'damaged-file': {
    message: label('Datne ir bojāta, un to nevar atvērt.', 'The file is damaged and cannot be opened.'),
    remedy: label(
      'Atveriet to izklājlapu programmā, saglabājiet no jauna un augšupielādējiet vēlreiz.',
      'Open it in a spreadsheet program, save it anew and upload it again.',
    ),
  },
  'unsafe-names': {
    message: label(
      'Datnē ir sastāvdaļas ar nepieļaujamiem nosaukumiem.',
      'The file has parts with names that are not allowed.',
    ),
    remedy: freshTemplate,
  },
  'unsafe-xml': {
    message: label(
      'Datnē ir XML definīcijas, kādas darbgrāmatā nedrīkst būt.',
      'The file has XML definitions that no workbook may have.',
    ),
    remedy: freshTemplate,
  },
  'too-slow': {
    message: label('Darbgrāmatu neizdevās nolasīt laikā.', 'The workbook could not be read in time.'),
    remedy: sendSmaller,
  },
  'too-complex': {
    message: label(
      'Darbgrāmatā ir pārāk daudz šūnu vai formatējuma.',
      'The workbook has too many cells or too much formatting.',
    ),
    remedy: sendSmaller,
  },
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

export type RefusalCode = keyof typeof refusals;

/** A workbook that is not read. `detail` names sheets, cells, sizes: what the person must look for. */
export interface Refusal extends RefusalText {
  readonly code: RefusalCode;
  readonly detail: string | null;
}

export function refusal(code: RefusalCode, detail: string | null = null): Refusal {
  return { code, ...refusals[code], detail: detail === '' ? null : detail };
}

/** Thrown while a workbook is taken apart, where nothing more can be read; its refusal is what the caller returns. */
export class WorkbookRefused extends Error {
  readonly refusal: Refusal;

  constructor(found: Refusal) {
    super(found.code);
    this.refusal = found;
  }
}
