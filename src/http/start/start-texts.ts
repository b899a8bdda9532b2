import { label } from '../../survey/label.ts';

export const startTexts = {
  coordinator: label('Jūsu pašvaldības ziņas', 'The return of your municipality'),
  region_officer: label('Jūsu reģiona ziņas', 'The return of your region'),
  analyst: label('Pašvaldību un reģionu ziņas', 'Returns of municipalities and regions'),
  administrator: label('Sistēmas pārvaldība', 'Administration'),
  administratorLead: label(
    'Jūs uzaicināt lietotājus un piešķirat viņiem piekļuvi.',
    'You invite people and decide what they have access to.',
  ),
  people: label('Lietotāji un uzaicinājumi', 'People and invitations'),
  editions: label('Aptaujas gads', 'Year of the survey'),
  respondent: label('Iesniedzējs', 'Respondent'),
  state: label('Statuss', 'Status'),
  sections: label('Aizpildītās sadaļas', 'Sections filled in'),
  openQueries: label('Atklātie jautājumi', 'Open queries'),
  changed: label('Pēdējās izmaiņas', 'Last change'),
  region: label('Plānošanas reģions', 'Planning region'),
  regionsTitle: label('Plānošanas reģioni', 'Planning regions'),
  municipalities: label('Pašvaldības', 'Municipalities'),
  byRegion: label('Pašvaldību skaits pēc statusa', 'Municipalities by status'),
  total: label('Kopā', 'Total'),
  report: label('Gada pārskats un tā publicēšana', 'The report of the year and its publication'),
  anyStatus: label('Visi statusi', 'Any status'),
  anyRegion: label('Visi reģioni', 'Any region'),
  show: label('Rādīt', 'Show'),
  nobody: label('Tādu iesniedzēju nav.', 'There are no such respondents.'),
};
