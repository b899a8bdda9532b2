import { label } from '../../language/label.ts';

export const regionTexts = {
  reference: label('Ziņas par pašvaldībām', 'Facts of municipalities'),
  title: label('Plānošanas reģionu kopsavilkumi', 'Summaries of planning regions'),
  lead: label(
    'Reģiona pašvaldību skaitļi blakus valsts skaitļiem, ar datnēm lejupielādei.',
    'The figures of the municipalities of a region beside those of the nation, with files to download.',
  ),
  nothing: label(
    'Neviena kopsavilkuma vēl nav. Tie parādās, kad saņemti iesniegumi un gads ir publicēts.',
    'There is no summary yet. They appear when returns have come in and the year is published.',
  ),
  published: label('Publicēts', 'Published'),
  notPublished: label('Vēl nav publicēts', 'Not published yet'),
  publication: label('Publicēšana', 'Publication'),
  downloads: label('Lejupielādēt', 'Download'),
  pdf: label('PDF pārskats', 'Report as PDF'),
  xlsx: label('Excel darbgrāmata', 'Excel workbook'),
  csv: label('CSV datu tabula', 'CSV data table'),
  json: label('JSON dati', 'JSON data'),
  overview: label('Īsumā', 'In brief'),
  figures: label('Skaitļi', 'Figures'),
  values: label('Vērtības tabulā', 'The values in a table'),
  unanswered: label('Kas nav atbildējis', 'Who has not answered'),
  regionAlone: label(
    'Gads vēl nav publicēts, tāpēc redzami tikai šī reģiona dati. Valsts skaitļi būs blakus pēc publicēšanas.',
    'The year is not published yet, so that only the data of this region are shown. The figures of the nation will stand beside them once it is.',
  ),
  dataDate: label('Datu datums', 'Date of the data'),
  snapshot: label('Datu momentuzņēmums (SHA-256)', 'Snapshot of the data (SHA-256)'),
  returnMissing: label(
    'Plānošanas reģions savu iesniegumu nav iesniedzis.',
    'The planning region itself has sent no return.',
  ),
  contents: label('Tabulas', 'Tables'),
};
