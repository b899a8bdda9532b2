// Texts of checking, approving and handing in a return, and of its receipt.
import { label } from '../../../language/label.ts';

/** About the approval by a second person of the municipality. */
export const approvalTexts = {
  title: label('Apstiprinājums pašvaldībā', 'Approval in the municipality'),
  askedBy: label('Apstiprinājumu lūdz', 'Approval was asked for by'),
  certifiedBy: label('Iesniegumu apliecina', 'The return is certified by'),
  waiting: label(
    'Jūsu pašvaldībā iesniegumu apstiprina otrs darbinieks. Kad viņš to būs izdarījis, iesniegums nonāks ministrijā.',
    'In your municipality a second person approves the return. When they have done so, it goes to the ministry.',
  ),
  lead: label(
    'Izlasiet atbildes. Kad tās apstiprināsiet, iesniegums tūlīt nonāks ministrijā.',
    'Read the answers. When you approve, the return goes to the ministry at once.',
  ),
  toDecision: label('Pie lēmuma', 'To the decision'),
  profile: label(
    'Lejupielādēt profilu, kā to rādīs pārskatā (PDF)',
    'Download the profile as the report will show it (PDF)',
  ),
  decision: label('Lēmums', 'Decision'),
  approve: label('Apstiprināt un iesniegt ministrijai', 'Approve and hand in to the ministry'),
  takeBack: label('Atsaukt un labot', 'Take back and change'),
  refuse: label('Atdot labošanai', 'Give back for changes'),
  note: label('Kas jālabo (nav obligāti)', 'What has to be changed (optional)'),
  noteHint: label(
    'To redzēs kolēģi, kuriem ir piekļuve visam iesniegumam, bet ne ministrija.',
    'Colleagues with access to the whole return see it; the ministry does not.',
  ),
  byAnother: label(
    'Iesniegumu apstiprina cits cilvēks, nevis tas, kurš lūdza apstiprinājumu.',
    'The return is approved by another person than the one who asked for it.',
  ),
  notReady: label(
    'Iesniegumu vēl nevar iesniegt. Atdodiet to labošanai un pārbaudiet vēlreiz.',
    'The return cannot be handed in yet. Give it back for changes and check it again.',
  ),
};

/** On the pages of handing in. */
export const submitTexts = {
  askApproval: label('Nodot apstiprināšanai pašvaldībā', 'Ask for approval in the municipality'),
  approvalLead: label(
    'Jūsu pašvaldībā iesniegumu pirms nosūtīšanas ministrijai apstiprina otrs darbinieks.',
    'In your municipality a second person approves the return before it goes to the ministry.',
  ),
  title: label('Pārbaudīt un iesniegt', 'Check and hand in'),
  errorsTitle: label('Jālabo', 'To correct'),
  errorsLead: label(
    'Kamēr ir šīs kļūdas, iesniegt nevar.',
    'The return cannot be handed in with these errors.',
  ),
  queriesTitle: label('Jāprecizē', 'Queries'),
  queriesLead: label(
    'Šīs atbildes var būt pareizas, bet izskatās neparasti. Izlabojiet tās vai īsi paskaidrojiet pie jautājuma.',
    'These answers may be right, but they look unusual. Correct them, or explain them briefly beside the question.',
  ),
  explained: label('Paskaidrotie precizējumi', 'Queries explained'),
  explainedLead: label(
    'Šos paskaidrojumus publicēs pārskata nodaļā „Datu piezīmes“.',
    'These explanations are printed in the report under “Data notes”.',
  ),
  answersTitle: label('Visas atbildes', 'All answers'),
  answersLead: label(
    'Pērnā gada atbilde ir redzama tur, kur tā bija citāda.',
    'Last year’s answer is shown where it was another one.',
  ),
  change: label('Mainīt', 'Change'),
  profileTitle: label('Profils pārskatā', 'Profile in the report'),
  profileLead: label(
    'Tā iesniegtās atbildes un paskaidrojumus rādīs pārskatā. Ja kas izskatās citādi, nekā gribējāt, izlabojiet to pirms iesniegšanas.',
    'This is how the report will show the answers and explanations. Correct what is not as you want it before handing in.',
  ),
  profile: label('Lejupielādēt profila priekšskatījumu (PDF)', 'Download the preview of the profile (PDF)'),
  declarationTitle: label('Apliecināšana un iesniegšana', 'Declaration'),
  missingTitle: label('Vēl nav atbildēts', 'Not answered yet'),
  unconfirmedTitle: label(
    'Pērnā gada atbildes, kas vēl nav apstiprinātas',
    'Last year’s answers not confirmed yet',
  ),
  unconfirmedLead: label(
    'Pārskatiet šīs sadaļas un katrā nospiediet „Apstiprināt un turpināt“. Iesniedzot jūs apstiprināsiet arī tās.',
    'Look through these sections and press “Confirm and continue” in each. Handing in confirms them as well.',
  ),
  notReadyLead: label(
    'Iesniegt varēs šeit, kad būs izdarīts viss zemāk minētais. Saites ved pie jautājumiem.',
    'The return can be handed in here once what is listed below is settled. The links lead to the questions.',
  ),
  readyLead: label(
    'Kļūdu nav. Pēc iesniegšanas atbildes izskatīs ministrijas analītiķis, un tās nevarēs mainīt, ja vien iesniegumu neatdos labošanai.',
    'There are no errors. Once handed in, the return goes to an analyst of the ministry and cannot be changed unless it is sent back.',
  ),
  confirm: label(
    'Apliecinu, ka iesniegums ir pilnīgs un atbilst tam, kas pašvaldībai vai reģionam ir zināms.',
    'I confirm that the return is complete and agrees with what the municipality or region knows.',
  ),
  certifiedName: label('Apliecinātāja vārds un uzvārds', 'Certified by: first name and surname'),
  certifiedPost: label('Amats', 'Post'),
  certifiedHint: label(
    'Vārdu un amatu glabā pie šī iesnieguma un darbību žurnālā, un tos redz ministrija. Tos nepublicē.',
    'The name and the post are kept with this return and in the audit trail, where the ministry sees them. They are not published.',
  ),
  nameNeeded: label('Ierakstiet apliecinātāja vārdu un uzvārdu.', 'Write who certifies.'),
  postNeeded: label('Ierakstiet amatu.', 'Write the post.'),
  confirmNeeded: label(
    'Atzīmējiet, ka iesniegums ir pilnīgs un pareizs.',
    'Confirm that the return is complete and correct.',
  ),
  submit: label('Iesniegt', 'Hand in the return'),
  changed: label(
    'Kāds tikko ir mainījis melnrakstu. Pārbaudiet to vēlreiz un tad iesniedziet.',
    'Somebody has just changed the draft. Check it again and then hand it in.',
  ),
  closed: label(
    'Iesniegums jau ir nosūtīts vai apstiprināts.',
    'The return has already been handed in or approved.',
  ),
  thanks: label('Iesniegums ir nosūtīts', 'The return has been handed in'),
  thanksLead: label('Paldies! Iesniegums saņemts', 'Thank you! Received'),
  nextTitle: label('Kas notiks tālāk', 'What happens next'),
  next1: label(
    'Ministrijas analītiķis izskatīs atbildes un jūsu paskaidrojumus.',
    'An analyst of the ministry reviews the return and your explanations.',
  ),
  next2: label(
    'Ja kas būs jālabo, saņemsiet e-pastu, un piezīmes būs pie jautājumiem.',
    'If something has to be mended you get an e-mail, and the remarks are beside the questions.',
  ),
  next3: label(
    'Kad iesniegums būs apstiprināts, jums par to paziņosim. No iesniegumiem veido valsts pārskatu.',
    'You are told when the return is approved. The national report is made from it.',
  ),
  copy: label('Apskatīt un drukāt iesniegumu', 'See and print what was handed in'),
};

/** On the pages of receipts. */
export const receiptTexts = {
  title: label('Saņemšanas apliecinājums', 'Receipt'),
  titleAll: label('Visi šī iesnieguma apliecinājumi', 'All receipts of this return'),
  lead: label(
    'Ar numuru un SHA-256 var pierādīt, kas un kad ir iesniegts.',
    'Number and SHA-256 prove what was handed in and when.',
  ),
  kept: label(
    'Apliecinājumu vienmēr varat atrast iesnieguma lapā.',
    'The receipt can always be found on the page of the return.',
  ),
  number: label('Apliecinājuma numurs', 'Number of the receipt'),
  numberHint: label('Piemēram, 2030-LV0020000-1', 'For example 2030-LV0020000-1'),
  at: label('Iesniegts', 'Handed in'),
  certifiedBy: label('Apliecināja', 'Certified by'),
  sha256: label('Atbilžu SHA-256', 'SHA-256 of the answers'),
  sha256Hint: label('64 rakstzīmes no vēstules vai PDF', '64 characters from the letter or the PDF'),
  answers: label('Visas atbildes', 'All answers'),
  pdf: label('Lejupielādēt PDF', 'Download the PDF'),
  withdrawn: label('atsaukts', 'withdrawn'),
  checkTitle: label('Pārbaudīt apliecinājumu', 'Check a receipt'),
  checkLead: label(
    'Ierakstiet numuru un SHA-256, lai redzētu, vai tie atbilst tam, kas ir saņemts.',
    'Enter the number and the SHA-256 to see whether they agree with what was received.',
  ),
  check: label('Pārbaudīt', 'Check'),
  matches: label(
    'Atbilst: ar šo numuru ir saņemtas tieši šīs atbildes.',
    'They agree: exactly these answers were received under this number.',
  ),
  differs: label(
    'Neatbilst: ar šo numuru ir saņemtas citas atbildes. Pārbaudiet, vai SHA-256 ir ierakstīts pilnībā.',
    'They do not agree: other answers were received under this number. Check that the SHA-256 is complete.',
  ),
  unknown: label(
    'Tāda apliecinājuma nav, vai arī jums nav tiesību to redzēt. Pārbaudiet numuru.',
    'There is no such receipt, or you may not see it. Check the number.',
  ),
};
