import { label } from '../../language/label.ts';
import type { CodeList } from '../../survey/code-list.ts';
import { wholeReturn } from '../../survey/place-name.ts';
import type { Origin } from '../../survey/revision.ts';

/** What the pages of a return say besides the survey's own labels. */
export const returnTexts = {
  tasks: label('Aptaujas sadaļas', 'Sections of the survey'),
  tasksLead: label(
    'Sadaļas var pildīt jebkurā secībā un turpināt citā dienā. Kad visas ir pabeigtas, ziņas iesniedz šīs lapas beigās.',
    'Sections can be filled in any order and continued another day. When all are done, hand in at the end of this page.',
  ),
  allTasks: label('Visas sadaļas', 'All sections'),
  status: label('Statuss', 'Status'),
  deadline: label('Iesniegt līdz', 'Hand in by'),
  until: label('iesniegt līdz', 'hand in by'),
  noDeadline: label('nav noteikts', 'not set'),
  progress: label('Paveikts', 'Progress'),
  of: label('no', 'of'),
  lastSaved: label('Pēdējoreiz saglabāts', 'Last saved'),
  errorsCount: label('Kļūdas', 'Errors'),
  queriesCount: label('Jautājumi', 'Queries'),
  remarksCount: label('Piezīmes', 'Remarks'),
  submit: label('Iesniegt ziņas', 'Hand in the return'),
  submitReady: label(
    'Visas sadaļas ir pabeigtas. Pārbaudiet un iesniedziet.',
    'All sections are done. Check the return and hand it in.',
  ),
  submitNotReady: label(
    'Pirms iesniegšanas jāpabeidz visas sadaļas. Kas vēl jādara, redzams arī šajā lapā.',
    'All sections have to be done first. This page also shows what is left to do.',
  ),
  checkAndSubmit: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  otherWays: label('Citas iespējas', 'Other ways'),
  workbook: label('Aizpildīt Excel darbgrāmatā', 'Fill in an Excel workbook'),
  print: label('Apskatīt un drukāt visu', 'See and print all of it'),
  profile: label(
    'Lejupielādēt iesniegto profilu, kā to rāda pārskatā (PDF)',
    'Download the profile as handed in, the way the report shows it (PDF)',
  ),
  history: label('Ziņu vēsture', 'History of the return'),
  review: label('Pārskatīt ziņas', 'Review the return'),
  readOnly: label(
    'Ziņas ir iesniegtas, un tās vairs nevar mainīt. Ja kas jālabo, rakstiet ministrijas analītiķim.',
    'The return has been handed in and can no longer be changed. If something is wrong, write to the analyst of the ministry.',
  ),
  approvedNote: label('Ziņas ir apstiprinātas. Paldies!', 'The return has been approved. Thank you!'),
  returnedTitle: label('Ziņas ir atdotas labošanai', 'The return was sent back for changes'),
  returnedNote: label(
    'Izlasiet piezīmes, izlabojiet vajadzīgo un iesniedziet vēlreiz. Piezīmes ir arī pie jautājumiem.',
    'Read the remarks, mend what is needed and hand in again. The remarks also stand beside the questions.',
  ),
  wholeReturn,
  back: label('Atpakaļ', 'Back'),
  toTasks: label('Atpakaļ pie sadaļām', 'Back to the sections'),
  toOverview: label('Atpakaļ pie pārskata', 'Back to the overview'),
  notAnswered: label('Nav atbildēts', 'Not answered'),
  noRows: label('Nav nevienas rindas', 'No rows'),
  emptySection: label('Nav ko norādīt', 'Nothing to report'),
  printHint: label(
    'Drukājiet ar pārlūka drukāšanas komandu (Ctrl + P).',
    'Print with the print command of the browser (Ctrl + P).',
  ),
  historyLead: label(
    'Kas ar ziņām ir darīts, jaunākais augšā.',
    'What has been done with the return, latest first.',
  ),
  historyEmpty: label('Ziņas vēl nav iesniegtas.', 'The return has not been handed in yet.'),
  version: label('Redakcija', 'Revision'),
  system: label('sistēma', 'system'),
};

/** The ways by which a return arrives. */
export const originLabels: CodeList<Origin> = {
  transcript: label('no drukātā pārskata', 'from the printed report'),
  form: label('veidlapa', 'form'),
  workbook: label('darbgrāmata', 'workbook'),
  api: label('API', 'API'),
};
