// Workbooks that hold what is not accepted, or too much, or that are damaged.
import { label } from '../../language/label.ts';
import { freshTemplate, type RefusalText, sendSmaller } from './remedies.ts';

export const contentRefusals = {
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
} as const satisfies { readonly [code: string]: RefusalText };
