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
};
