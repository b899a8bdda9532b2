import { label } from '../../language/label.ts';

export const startTexts = {
  coordinator: label('Jūsu pašvaldības iesniegums', 'The return of your municipality'),
  region_officer: label('Jūsu reģiona iesniegums', 'The return of your region'),
  analyst: label('Pašvaldību un reģionu iesniegumi', 'Returns of municipalities and regions'),
  administrator: label('Sistēmas pārvaldība', 'Administration'),
  administratorLead: label(
    'Jūs uzaicināt lietotājus, piešķirat viņiem piekļuvi un nosakāt, līdz kuram datumam jāiesniedz dati.',
    'You invite people, decide what they have access to, and set the deadlines.',
  ),
  deadlines: label('Iesniegšanas termiņi', 'Deadlines for handing in'),
  deadline: label('Iesniegt līdz', 'Hand in by'),
  noDeadline: label('nav noteikts', 'not set'),
  change: label('Mainīt', 'Change'),
  returnedElsewhere: label('Citā gadā atdots labošanai', 'Returned for changes in another year'),
  people: label('Lietotāji un uzaicinājumi', 'People and invitations'),
  editions: label('Aptaujas gads', 'Year of the survey'),
  respondent: label('Iesniedzējs', 'Respondent'),
  state: label('Statuss', 'Status'),
  sections: label('Aizpildītās sadaļas', 'Sections filled in'),
  openQueries: label('Vēl jāpaskaidro', 'Open queries'),
  changed: label('Pēdējās izmaiņas', 'Last change'),
  region: label('Plānošanas reģions', 'Planning region'),
  regionsTitle: label('Plānošanas reģioni', 'Planning regions'),
  municipalities: label('Pašvaldības', 'Municipalities'),
  byRegion: label('Pašvaldību skaits pēc statusa', 'Municipalities by status'),
  total: label('Kopā', 'Total'),
  reference: label('Ziņas par pašvaldībām', 'Facts of municipalities'),
  report: label('Gada pārskats un tā publicēšana', 'The report of the year and its publication'),
  anyStatus: label('Visi statusi', 'Any status'),
  anyRegion: label('Visi reģioni', 'Any region'),
  show: label('Rādīt', 'Show'),
  nobody: label('Tādu iesniedzēju nav.', 'There are no such respondents.'),
  polls: label('Ministrija lūdz atbildēt', 'The ministry asks for an answer'),
  pollUntil: label('Atbildiet līdz', 'Answer by'),
  pollAnswered: label('(atbildēts; vēl var mainīt)', '(answered; it can still be changed)'),
  asked: label('Neatbildēti jautājumi ministrijai', 'Questions to the ministry without an answer'),
};

/** About the returns that a respondent answers for. */
export const ownReturnTexts = {
  addToCalendar: label('Pievienot kalendāram', 'Add to a calendar'),
  lateTitle: label('Projektu aktivitātes, kuras kavējas', 'Activities of projects that are late'),
  lateUntil: label('termiņš bija', 'was due by'),
  changes: label('Kas šogad ir jauns', 'What is new this year'),
  done: label('Pabeigtas', 'Done:'),
  of: label('no', 'of'),
  sections: label('sadaļām', 'sections'),
  handedIn: label('Iesniegts', 'Handed in'),
  effortNew: label(
    'Parasti tas aizņem 2–4 stundas. Var aizpildīt pa daļām, viss tiek saglabāts.',
    'It usually takes 2–4 hours. You can do it in parts: everything is saved.',
  ),
  effortAgain: label(
    'Parasti tas aizņem 1–2 stundas, jo pērnā gada atbildes jau ir ievietotas. Var aizpildīt pa daļām, viss tiek saglabāts.',
    'It usually takes 1–2 hours, since last year’s answers are filled in already. You can do it in parts: everything is saved.',
  ),
  effortRegion: label(
    'Parasti tas aizņem 1–2 stundas. Var aizpildīt pa daļām, viss tiek saglabāts.',
    'It usually takes 1–2 hours. You can do it in parts: everything is saved.',
  ),
  cameBack: label('Kam jāpievērš uzmanība', 'What needs your attention'),
  begin: label('Sākt', 'Begin'),
  answerRemarks: label('Atbildēt uz ministrijas piezīmi', 'Answer the remark of the ministry'),
  checkAndSubmit: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  toApproval: label('Skatīt, kas jāapstiprina', 'See what is to be approved'),
  see: label('Apskatīt iesniegumu', 'See the return'),
  all: label('Visas sadaļas', 'All sections'),
  municipalities: label('Reģiona pašvaldības', 'Municipalities of the region'),
};

export const deadlineTexts = {
  back: label('Atpakaļ uz sākumu', 'Back to the start'),
  lead: label(
    'Termiņu redz visi, kas aizpilda aptauju, un pirms tā sistēma nosūta atgādinājumus. Iesniegt var arī pēc termiņa.',
    'Everyone who fills in a return sees the deadline and is reminded of it. A return that comes later is still taken.',
  ),
  date: label('Pēdējā iesniegšanas diena', 'Last day for handing in'),
  hint: label(
    'Piemēram, 15 3 2027. Atstājiet tukšu, ja termiņa nav.',
    'For example, 15 3 2027. Leave it empty if there is no deadline.',
  ),
  day: label('Diena', 'Day'),
  month: label('Mēnesis', 'Month'),
  year: label('Gads', 'Year'),
  notADate: label(
    'Ierakstiet dienu, mēnesi un gadu ar skaitļiem, piemēram, 15 3 2027.',
    'Write day, month and year in numbers, for example 15 3 2027.',
  ),
  save: label('Saglabāt termiņu', 'Save the deadline'),
};
