// What people are told to do, where several refusals tell the same.
import { type Label, label } from '../../language/label.ts';

export interface RefusalText {
  readonly message: Label;
  readonly remedy: Label;
}

export const saveAsXlsx = label(
  'Atveriet lejupielādēto veidni izklājlapu programmā un saglabājiet to kā Excel darbgrāmatu (.xlsx).',
  'Open the downloaded template in a spreadsheet program and save it as an Excel workbook (.xlsx).',
);
export const saveThisAsXlsx = label(
  'Atveriet šo datni izklājlapu programmā un saglabājiet to kā Excel darbgrāmatu (.xlsx).',
  'Open this file in a spreadsheet program and save it as an Excel workbook (.xlsx).',
);
export const freshTemplate = label(
  'Lejupielādējiet jaunu veidni un ierakstiet atbildes tajā.',
  'Download a new template and write the answers into it.',
);
export const sendSmaller = label(
  'Izdzēsiet attēlus un liekas lapas vai pārnesiet atbildes uz jaunu veidni.',
  'Remove pictures and superfluous sheets, or copy the answers into a new template.',
);

export const saveAttachment = label(
  'Saglabājiet pielikumu datorā un augšupielādējiet to.',
  'Save the attachment on your computer and upload that.',
);
