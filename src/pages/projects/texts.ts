import { type Label, label } from '../../language/label.ts';
import type { ProjectSection } from '../../survey/project-form.ts';

export const projectTexts = {
  title: label('Projekti', 'Projects'),
  lead: label(
    'Katrs projekts te ir viens ieraksts, lai cik gadu tas ilgtu un cik iesniegumos to minētu.',
    'Each project is one record here, however many years it lasts and however many returns name it.',
  ),
  create: label('Jauns projekts', 'New project'),
  search: label('Meklēt nosaukumā, numurā vai īstenotājā', 'Search titles, numbers and implementers'),
  searchButton: label('Meklēt', 'Search'),
  nothing: label('Tādu projektu nav.', 'There are no such projects.'),
  project: label('Projekts', 'Project'),
  programme: label('Programma', 'Programme'),
  time: label('Laiks', 'Time'),
  keeper: label('Ierakstu uztur', 'Kept by'),
  status: label('Statuss', 'Status'),
  ministry: label('ministrija', 'the ministry'),
  unknownStatus: label('statuss nav zināms', 'status unknown'),
  toList: label('Visi projekti', 'All projects'),
  said: label('pēc datumiem:', 'by its dates:'),
  edit: label('Labot', 'Edit'),
  readOnly: label(
    'Ierakstu labo tā pašvaldība vai reģions, kas to uztur; jūs to varat lasīt.',
    'The record is changed by the municipality or region that keeps it; you can read it.',
  ),
  feedback: label('Sagatavot atsauksmju anketu dalībniekiem', 'Make a feedback form for participants'),
  removed: label('Projekta ieraksts ir dzēsts.', 'The project record has been removed.'),
  remove: label('Dzēst kļūdaini izveidotu ierakstu', 'Remove a record made by mistake'),
  history: label('Agrākās versijas', 'Earlier versions'),
  queries: label('Jāprecizē', 'To be clarified'),
  savedBy: label('Pēdējoreiz saglabāts', 'Last saved'),
  saved: label('Saglabāts.', 'Saved.'),
  made: label('Projekta ieraksts ir izveidots.', 'The project record has been made.'),
};

export const planTexts = {
  timeline: label('Laika līnija', 'Timeline'),
  undated: label('aktivitātei mēnesis nav zināms', 'activity has no known month'),
  undatedMany: label('aktivitātēm mēnesis nav zināms', 'activities have no known month'),
  table: label('Plāns tabulā', 'The plan as a table'),
  activity: label('Aktivitāte', 'Activity'),
  kind: label('Veids', 'Kind'),
  country: label('Valsts', 'Country'),
  from: label('No', 'From'),
  to: label('Līdz', 'Until'),
  state: label('Stāvoklis', 'State'),
  responsible: label('Atbildīgais', 'Responsible'),
  late: label('kavējas', 'late'),
  noActivities: label('Plānā vēl nav nevienas aktivitātes.', 'The plan has no activity yet.'),
};

export const mergeTexts = {
  title: label('Tas pats projekts citā ierakstā', 'The same project in another record'),
  lead: label(
    'Ja šis projekts reģistrā ir jau citur, apvienojiet ierakstus: abi paliek, bet skaitās viens. Apvienošanu var atsaukt.',
    'If this project is in the register elsewhere, merge the records: both stay, but count as one. Merging can be undone.',
  ),
  into: label('Apvienot ar', 'Merge into'),
  merge: label('Apvienot', 'Merge'),
  undo: label('Atsaukt apvienošanu', 'Undo the merge'),
  mergedInto: label('Šis ieraksts ir apvienots ar projektu', 'This record is merged into the project'),
  named: label('Iesniegumi, kuros šis projekts minēts', 'Returns that name this project'),
  brought: label('Ar šo projektu apvienotie ieraksti', 'Records merged into this project'),
  merged: label('Ieraksti ir apvienoti.', 'The records have been merged.'),
  unmerged: label('Apvienošana ir atsaukta.', 'The merge has been undone.'),
  choose: label('Izvēlieties projektu, ar kuru apvienot.', 'Choose the project to merge into.'),
  circle: label(
    'Izvēlētais projekts jau ir apvienots ar šo; apvienojiet pretējā virzienā vai atsauciet to apvienošanu.',
    'The project chosen is merged into this one already; merge the other way round or undo that merge.',
  ),
};

export const editTexts = {
  save: label('Saglabāt', 'Save'),
  create: label('Izveidot ierakstu', 'Make the record'),
  cancel: label('Atcelt', 'Cancel'),
  newTitle: label('Jauns projekts', 'New project'),
  newLead: label(
    'Sāciet ar nosaukumu un programmu; pārējo varēsiet papildināt pēc tam.',
    'Begin with the title and the programme; the rest can be added afterwards.',
  ),
  support: label(
    'Profesionālā atbalsta modelis pašvaldībā',
    'The model of professional support in a municipality',
  ),
  keeper: label('Kas ierakstu uztur', 'Who keeps the record'),
  keeperMissing: label('Izvēlieties, kas ierakstu uztur.', 'Choose who keeps the record.'),
  notSaved: label(
    'Rindas ir mainītas, bet vēl nav saglabātas: lapas beigās nospiediet „Saglabāt“.',
    'The rows are changed but not saved yet: press “Save” at the end of the page.',
  ),
  conflict: label(
    'Šo sadaļu pa to laiku ir saglabājis kāds cits. Nekas nav zudis: jūsu rakstītais ir laukos, otra saglabātais – lapas beigās. Apvienojiet abus un saglabājiet.',
    'Somebody else has saved this section meanwhile. Nothing is lost: what you typed is in the fields, what the other saved is at the end of the page. Bring both together and save.',
  ),
  now: label('Otra lietotāja saglabātais', 'What the other person saved'),
  ownConflict: label(
    'Šī sadaļa pa to laiku ir saglabāta citā jūsu logā. Nekas nav zudis: tagad rakstītais ir laukos, tur saglabātais – lapas beigās. Apvienojiet abus un saglabājiet.',
    'You have saved this section in another window meanwhile. Nothing is lost: what you typed now is in the fields, what you saved there is at the end of the page. Bring both together and save.',
  ),
  ownNow: label('Citā logā saglabātais', 'What was saved in the other window'),
};

/** What of each section anybody may read once the register is published. */
const allPublic = label(
  'Viss šajā sadaļā rakstītais ir publisks: to drukā pašvaldības profilā un pārskatā.',
  'All that is written in this section is public: it is printed in the profile of the municipality and in the report.',
);

export const publicTexts: { readonly [section in ProjectSection]: Label } = {
  basics: allPublic,
  partners: allPublic,
  purpose: allPublic,
  plan: label(
    'Publisks ir plāns: aktivitātes, to mēneši un stāvoklis un izmaiņas plānā. Iekšēji, tikai jums un projekta partneriem, paliek atbildīgie, piezīmes un darāmo darbu saraksts.',
    'Public is the plan: activities with their months and state, and changes of plan. Internal, for you and the partners of the project alone, are who is responsible, notes and the checklist.',
  ),
  results: allPublic,
  links: allPublic,
};

export const knownTexts = {
  title: label('Šāds projekts reģistrā jau ir', 'This project is in the register already'),
  keptBy: label('Ierakstu ar šo numuru vai nosaukumu uztur', 'A record of this number or title is kept by'),
  what: label(
    'Ja tas ir tas pats projekts, otrs ieraksts nav vajadzīgs: iesnieguma rinda ar šo numuru vai nosaukumu norāda uz to pati. Ja ierakstā kaut kas nav pareizi, rakstiet tā uzturētājam vai ministrijai.',
    'If it is the same project, no second record is needed: a row of the return with this number or title refers to it by itself. If something in the record is wrong, write to its keeper or to the ministry.',
  ),
  separate: label('Tas ir cits projekts: izveidot ierakstu', 'It is another project: make the record'),
};

export const removeTexts = {
  title: label('Dzēst projekta ierakstu?', 'Remove the project record?'),
  lead: label(
    'Ieraksts pazudīs no reģistra, un to nevarēs atjaunot. Dzēsiet tikai kļūdaini izveidotu ierakstu; ja projekts ir beidzies vai pārtraukts, norādiet to statusā.',
    'The record will vanish from the register and cannot be brought back. Remove only what was made by mistake; of a project that ended or was stopped, say so in its status.',
  ),
  button: label('Dzēst ierakstu', 'Remove the record'),
  toProject: label('Atpakaļ uz projektu', 'Back to the project'),
  named: label(
    'Ierakstu nevar dzēst: to min vismaz viens iesniegums. Ja projekts reģistrā ir divreiz, lūdziet ministriju ierakstus apvienot.',
    'The record cannot be removed: at least one return names it. If the project is in the register twice, ask the ministry to merge the records.',
  ),
  merged: label(
    'Ierakstu nevar dzēst: tas ir apvienots ar citu. Lūdziet ministriju apvienošanu vispirms atsaukt.',
    'The record cannot be removed: it is merged with another. Ask the ministry to undo that first.',
  ),
  feedback: label(
    'Ierakstu nevar dzēst: tam ir atsauksmju anketa.',
    'The record cannot be removed: it has a feedback form.',
  ),
};

export const historyTexts = {
  title: label('Projekta ieraksta versijas', 'Versions of the project record'),
  first: label('Ieraksts izveidots.', 'The record was made.'),
  before: label('Pirms tam', 'Before'),
  now: label('Pēc tam', 'After'),
};

export const rowTexts = {
  title: label('Iesnieguma projekti reģistrā', 'Projects of the return in the register'),
  lead: label(
    'Rindu ar ierakstu saista projekta numurs, bet, ja tā nav, nosaukums.',
    'A row belongs to a record by the number of the project or, where there is none, by its title.',
  ),
  inReturn: label('Projekts iesniegumā', 'Project in the return'),
  inRegister: label('Ieraksts reģistrā', 'Record in the register'),
  noRecord: label('ieraksta vēl nav', 'no record yet'),
  create: label('Izveidot projekta ierakstu no šīs rindas', 'Make a project record from this row'),
  noRows: label('Iesniegumā nav ierakstīts neviens projekts.', 'The return names no project.'),
  toReturn: label('Atpakaļ uz iesnieguma sadaļu', 'Back to the section of the return'),
};
