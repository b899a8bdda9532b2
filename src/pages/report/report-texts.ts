import { type Label, label } from '../../language/label.ts';

export const reportTexts = {
  title: label('Publicētie pārskati', 'Published reports'),
  lead: label(
    'Pārskats par pieaugušo izglītību pašvaldībās: katras pašvaldības profils, plānošanas reģioni un valsts kopaina.',
    'The report on adult education in municipalities, in Latvian: a profile of each municipality, the planning regions and the country as a whole.',
  ),
  nothing: label('Neviens pārskats vēl nav publicēts.', 'No report has been published yet.'),
  published: label('Publicēts', 'Published'),
  read: label('Lasīt tīmeklī', 'Read on the web'),
  pdf: label('Lejupielādēt PDF', 'Download as PDF'),
  profiles: label('Pašvaldību profili (PDF)', 'Profiles of municipalities (PDF)'),
  all: label('Lejupielādes un pašvaldību profili', 'Downloads and profiles of municipalities'),
};

export function reportName(edition: number): Label {
  return label(`${edition}. gada pārskats`, `Report of the year ${edition}`);
}
