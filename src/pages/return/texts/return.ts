// Texts of a return's own pages: tasks, history, versions, trend, links to sections.
import { label } from '../../../language/label.ts';
import type { CodeList } from '../../../survey/code-list.ts';
import { wholeReturn } from '../../../survey/place-name.ts';
import type { Origin } from '../../../survey/revision.ts';
import { answerTexts } from '../../questions/texts.ts';

/** On every page of a return, beside the labels of the survey. */
export const returnTexts = {
  ...answerTexts,
  tasks: label('Aptaujas sadaļas', 'Sections of the survey'),
  tasksLead: label(
    'Sadaļas var aizpildīt jebkurā secībā un turpināt citā dienā. Kad visas ir pabeigtas, iesniegumu var iesniegt šīs lapas beigās.',
    'Sections can be filled in any order and continued another day. When all are done, hand in at the end of this page.',
  ),
  partLead: label(
    'Šīs ir jums uzticētās sadaļas. Kad tās ir pabeigtas, iesniegumu iesniedz pašvaldības koordinators.',
    'These are the sections that were given to you. When they are done, the coordinator of the municipality hands the return in.',
  ),
  awaitingNote: label(
    'Iesniegums ir aizpildīts un gaida, kad to apstiprinās otrs pašvaldības darbinieks. Līdz tam to nevar mainīt.',
    'The return is filled in and waits until a second person of the municipality approves it. Until then it cannot be changed.',
  ),
  refusedTitle: label(
    'Iesniegums pašvaldībā nav apstiprināts un ir atdots labošanai',
    'The return was not approved in the municipality and was given back for changes',
  ),
  toApproval: label('Apstiprināt vai atdot labošanai', 'Approve or give back for changes'),
  changedBy: label('Mainīja', 'Changed by'),
  team: label('Kolēģi un piekļuve', 'Colleagues and access'),
  allTasks: label('Visas sadaļas', 'All sections'),
  status: label('Statuss', 'Status'),
  deadline: label('Iesniegt līdz', 'Hand in by'),
  until: label('iesniegt līdz', 'hand in by'),
  editionClosed: label(
    'Šā gada iesniegumu vākšana ir slēgta. Ja iesniegums vēl jāpabeidz, lūdziet ministriju pagarināt termiņu.',
    'Collecting for this year is closed. If the return still has to be finished, ask the ministry for more time.',
  ),
  noDeadline: label('nav noteikts', 'not set'),
  addToCalendar: label('Pievienot kalendāram', 'Add to a calendar'),
  progress: label('Paveikts', 'Progress'),
  of: label('no', 'of'),
  lastSaved: label('Pēdējoreiz saglabāts', 'Last saved'),
  submit: label('Iesniegt', 'Hand in the return'),
  submitReady: label(
    'Visas sadaļas ir pabeigtas. Pārbaudiet un iesniedziet.',
    'All sections are done. Check the return and hand it in.',
  ),
  submitRemarksOpen: label(
    'Vēl nav atbildēts uz visām ministrijas piezīmēm: izlabojiet atbildi vai atbildiet uz piezīmi.',
    'Not all remarks of the ministry are answered yet: correct the answer or reply to the remark.',
  ),
  submitNotReady: label(
    'Pirms iesniegšanas jāpabeidz visas sadaļas. Kas vēl jādara, redzams arī šajā lapā.',
    'All sections have to be done first. This page also shows what is left to do.',
  ),
  checkAndSubmit: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  otherWays: label('Citas iespējas', 'Other ways'),
  workbook: label('Aizpildīt Excel darbgrāmatā', 'Fill in an Excel workbook'),
  print: label('Apskatīt, izdrukāt vai lejupielādēt visu aptauju', 'See, print or download the whole survey'),
  printChoices: label('Ko rādīt aptaujā', 'What the survey shows'),
  printBlank: label('Tukša veidlapa', 'Blank form'),
  printPresent: label('Ar šī gada atbildēm', 'With the answers of this year'),
  printPdf: label('Lejupielādēt kā PDF', 'Download as a PDF'),
  profile: label(
    'Lejupielādēt iesniegto profilu, kā to rāda pārskatā (PDF)',
    'Download the profile as handed in, the way the report shows it (PDF)',
  ),
  trend: label('Skaitļi pa gadiem', 'Numbers over the years'),
  changedSince: label('Kas mainīts kopš iepriekšējās versijas', 'What changed since the previous version'),
  history: label('Iesnieguma vēsture', 'History of the return'),
  review: label('Pārskatīt iesniegumu', 'Review the return'),
  readOnly: label(
    'Iesniegums ir nosūtīts, un to vairs nevar mainīt. Ja kas jālabo, rakstiet ministrijas analītiķim.',
    'The return has been handed in and can no longer be changed. If something is wrong, write to the analyst of the ministry.',
  ),
  approvedNote: label('Iesniegums ir apstiprināts. Paldies!', 'The return has been approved. Thank you!'),
  withdraw: label('Atsaukt iesniegumu', 'Withdraw the return'),
  receipt: label('Saņemšanas apliecinājums', 'Receipt'),
  withdrawHint: label(
    'Ministrija iesniegumu vēl nav sākusi izskatīt, tāpēc varat to atsaukt, izlabot un iesniegt vēlreiz.',
    'The ministry has not begun to review the return yet: you can withdraw it, correct it and hand it in again.',
  ),
  withdrawn: label(
    'Iesniegums ir atsaukts. Izlabojiet to un iesniedziet vēlreiz.',
    'The return has been withdrawn. Correct it and hand it in again.',
  ),
  reviewBegun: label(
    'Ministrija iesniegumu jau izskata, tāpēc to vairs nevar atsaukt. Rakstiet ministrijai, kas jālabo.',
    'The ministry is already reviewing the return, so that it can no longer be withdrawn. Write to the ministry what has to be corrected.',
  ),
  askCorrection: label('Lūgt atvērt iesniegumu labošanai', 'Ask for the return to be reopened'),
  returnedTitle: label('Iesniegums ir atdots labošanai', 'The return was sent back for changes'),
  returnedNote: label(
    'Izlasiet piezīmes, izlabojiet vajadzīgo un iesniedziet vēlreiz. Piezīmes ir arī pie jautājumiem.',
    'Read the remarks, mend what is needed and hand in again. The remarks are also beside the questions.',
  ),
  wholeReturn,
  back: label('Atpakaļ', 'Back'),
  toTasks: label('Atpakaļ pie sadaļām', 'Back to the sections'),
  toOverview: label('Atpakaļ uz iesniegumu sarakstu', 'Back to the overview'),
  printHint: label(
    'Drukājiet ar pārlūka drukāšanas komandu (Ctrl + P).',
    'Print with the print command of the browser (Ctrl + P).',
  ),
  historyLead: label(
    'Iesnieguma gaita, sākot ar jaunāko.',
    'What has been done with the return, latest first.',
  ),
  historyEmpty: label('Iesniegums vēl nav nosūtīts.', 'The return has not been handed in yet.'),
  version: label('{n}. versija', 'version {n}'),
  system: label('sistēma', 'system'),
};

/** About links to a section for colleagues without an account. */
export const sectionLinkTexts = {
  title: label('Nosūtīt sadaļu kolēģim bez konta', 'Send the section to a colleague without an account'),
  back: label('Atpakaļ uz sadaļu', 'Back to the section'),
  lead: label(
    'Ar saiti kolēģis redz un aizpilda tikai šo sadaļu. Nekam citam tā piekļuvi nedod, un jebkurā brīdī varat to atsaukt.',
    'With the link a colleague sees and fills in this section alone. It opens nothing else, and you can end it at any time.',
  ),
  name: label('Kolēģa vārds un uzvārds', 'First name and surname of the colleague'),
  email: label('Kolēģa e-pasta adrese (nav obligāti)', 'E-mail address of the colleague (optional)'),
  emailHint: label(
    'Uz šo adresi nosūtīsim vēstuli ar saiti. Ja adresi neierakstīsiet, saiti parādīsim šeit, lai to varat nokopēt.',
    'The link is sent to this address. Without an address it is shown here, so that you can copy it.',
  ),
  sent: label('Vēstuli ar saiti tūlīt nosūtīsim uz adresi', 'A letter with the link is about to be sent to'),
  days: label('Cik ilgi saite darbosies', 'How long the link works'),
  days3: label('3 dienas', '3 days'),
  days7: label('1 nedēļu', '1 week'),
  days14: label('2 nedēļas', '2 weeks'),
  days30: label('30 dienas', '30 days'),
  make: label('Izveidot saiti', 'Make the link'),
  madeTitle: label('Saite ir izveidota', 'The link is made'),
  madeLead: label(
    'Nokopējiet un nosūtiet to kolēģim tagad: vēlāk to vairs nevarēs apskatīt. Nesūtiet to nevienam citam.',
    'Copy it and send it to the colleague now: it cannot be seen again. Send it to nobody else.',
  ),
  link: label('Saite', 'Link'),
  list: label('Izveidotās saites', 'Links that were made'),
  until: label('derīga līdz', 'works until'),
  ended: label('vairs nav derīga', 'no longer works'),
  revoke: label('Atsaukt saiti', 'End the link'),
};

/** On the page that compares versions of a return. */
export const versionTexts = {
  title: label('Kas mainīts starp versijām', 'What changed between versions'),
  toHistory: label('Atpakaļ uz iesnieguma vēsturi', 'Back to the history of the return'),
  same: label('Atbildes abās versijās ir vienādas.', 'The answers of both versions are the same.'),
  fewer: label('Iesniegumam vēl nav divu versiju.', 'The return does not have two versions yet.'),
  from: label('Agrākā versija', 'Earlier version'),
  to: label('Jaunākā versija', 'Later version'),
  compare: label('Salīdzināt', 'Compare'),
};

/** On the page of the numbers of a municipality over the years. */
export const trendTexts = {
  title: label('Skaitļi pa gadiem', 'Numbers over the years'),
  lead: label(
    'Iesniegtie dalībnieku, atļauju un aktivitāšu skaiti. Melnraksti šeit nav ieskaitīti.',
    'Participants, permits and activities as handed in. Drafts are not included.',
  ),
  table: label('Skaitļi pa gadiem', 'Numbers over the years'),
  year: label('Gads', 'Year'),
  participants: label('Dalībnieki', 'Participants'),
  permits: label('Izsniegtās atļaujas', 'Permits issued'),
  activities: label('Norādītās aktivitātes', 'Activities listed'),
  persons: label('iedzīvotāji', 'persons'),
  permitsUnit: label('atļaujas', 'permits'),
  activitiesUnit: label('aktivitātes', 'activities'),
  notHandedIn: label('nav iesniegts', 'not handed in'),
};

/** The ways by which a return arrives. */
export const originLabels: CodeList<Origin> = {
  transcript: label('no drukātā pārskata', 'from the printed report'),
  form: label('aizpildīta tīmeklī', 'filled in on the web'),
  workbook: label('no darbgrāmatas', 'from a workbook'),
  api: label('API', 'API'),
};
