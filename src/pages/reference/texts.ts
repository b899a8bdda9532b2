import { label } from '../../language/label.ts';

export const referenceTexts = {
  title: label('Ziņas par pašvaldībām', 'Facts of municipalities'),
  lead: label(
    'No šīm ziņām pārskatā rodas dalībnieki uz 1000 iedzīvotājiem vecumā no 25 līdz 64 gadiem un pašvaldību profilu skaitļi. Publicētus pārskatus izmaiņas neskar.',
    'From these facts follow participants per 1,000 residents aged 25 to 64 and the numbers of profiles in the report. Published reports stay as they are.',
  ),
  incomplete: label(
    'Pašvaldības, par kurām kaut kas nav zināms',
    'Municipalities of which something is unknown',
  ),
  municipality: label('Pašvaldība', 'Municipality'),
  years: label('Citi gadi', 'Other years'),
  saved: label('Saglabāts.', 'Saved.'),
  save: label('Saglabāt', 'Save'),
  cancel: label('Atcelt', 'Cancel'),
  back: label('Ziņas par visām pašvaldībām', 'Facts of all municipalities'),
  overtaken: label(
    'Šīs ziņas kāds tikmēr ir mainījis, un jūsu ierakstītais nav saglabāts. Saglabājot vēlreiz, paliks jūsu ierakstītais. Tagad ir saglabāts:',
    'Somebody has changed these facts meanwhile, and yours are not saved. Save again to keep yours. Stored now:',
  ),
  byFile: label('Ielādēt no datnes', 'Take in from a file'),
  toUpload: label('Izvēlēties citu datni', 'Choose another file'),
  asXlsx: label('Tabula (XLSX)', 'Table (XLSX)'),
  asCsv: label('Tabula (CSV)', 'Table (CSV)'),
  uploadLead: label(
    'Der aizpildīta šīs lapas tabula (XLSX, ODS vai CSV) un Centrālās statistikas pārvaldes tabula par iedzīvotājiem pa pašvaldībām, dzimumiem un vecumiem (JSON-stat 2 vai CSV). Pirms saglabāšanas redzēsiet, kas mainīsies.',
    'Takes the filled table of this page (XLSX, ODS or CSV) and the table of the Central Statistical Bureau on population by municipality, sex and age (JSON-stat 2 or CSV). You see what changes before anything is saved.',
  ),
  file: label('Datne', 'File'),
  fileHint: label('Līdz 2 MB.', 'Up to 2 MB.'),
  read: label('Nolasīt', 'Read'),
  noFile: label('Izvēlieties datni.', 'Choose a file.'),
  tooLarge: label('Datne ir lielāka par 2 MB.', 'The file is larger than 2 MB.'),
  nothingTaken: label(
    'Datnē ir kas labojams, un nekas no tās nav saglabāts.',
    'Something in the file has to be corrected, and nothing of it is saved.',
  ),
  found: label('Kas datnē jālabo', 'What to correct in the file'),
  notYet: label('Vēl nekas nav saglabāts.', 'Nothing is saved yet.'),
  nothingNew: label('Datne neko nemaina.', 'The file changes nothing.'),
  confirm: label('Saglabāt šīs izmaiņas', 'Save these changes'),
  overtakenByFile: label(
    'Kāds tikmēr ir mainījis šīs ziņas, un nekas nav saglabāts. Nolasiet datni vēlreiz.',
    'Somebody has changed these facts meanwhile, and nothing is saved. Read the file again.',
  ),
};
