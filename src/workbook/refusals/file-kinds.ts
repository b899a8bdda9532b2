// Files that are no workbook that is read: another format, a letter, a picture.
import { label } from '../../language/label.ts';
import { type RefusalText, saveAsXlsx, saveAttachment, saveThisAsXlsx, sendSmaller } from './remedies.ts';

export const fileKindRefusals = {
  'empty-file': {
    message: label('Datne ir tukša.', 'The file is empty.'),
    remedy: label(
      'Izvēlieties aizpildīto darbgrāmatu un augšupielādējiet to vēlreiz.',
      'Choose the filled workbook and upload it again.',
    ),
  },
  'too-large': {
    message: label('Datne ir lielāka par 8 MB.', 'The file is larger than 8 MB.'),
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
} as const satisfies { readonly [code: string]: RefusalText };
