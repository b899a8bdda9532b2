// Texts of review, conversation and evidence.
import { label } from '../../../language/label.ts';

/** About files attached to the questions of a section. */
export const evidenceTexts = {
  title: label('Pamatojošas datnes', 'Supporting files'),
  back: label('Atpakaļ uz sadaļu', 'Back to the section'),
  lead: label(
    'Šeit var pievienot datnes, kas pamato atbildes. Tās redz jūsu pašvaldība vai reģions un ministrija; pārskatā tās nepublicē.',
    'Files that support the answers can be attached here. Your municipality or region and the ministry see them; they are not published.',
  ),
  nothing: label('Nav pievienota neviena datne.', 'No files are attached.'),
  remove: label('Dzēst', 'Delete'),
  attach: label('Pievienot datni', 'Attach a file'),
  question: label('Jautājums, uz kuru datne attiecas', 'Question that the file belongs to'),
  file: label('Datne', 'File'),
  fileHint: label(
    'PDF, PNG vai JPEG attēls, Excel darbgrāmata vai elektroniski parakstīta datne (.edoc, .asice); ne vairāk kā 10 MB.',
    'A PDF, a PNG or JPEG picture, an Excel workbook or a signed container (.edoc, .asice); at most 10 MB.',
  ),
  submit: label('Pievienot', 'Attach'),
  noFile: label('Izvēlieties datni.', 'Choose a file.'),
};

/** On the page of the reviewer. */
export const reviewTexts = {
  title: label('Iesnieguma pārskatīšana', 'Review of the return'),
  notesTitle: label('Precizējumi un paskaidrojumi', 'Queries and explanations'),
  notesLead: label(
    'Ko pārbaudē lūgts precizēt un ko iesniedzējs paskaidroja. Paskaidrojumus publicē pārskata datu piezīmēs.',
    'What the check asked and what the respondent answered. Explanations become data notes in the report.',
  ),
  noNotes: label('Pārbaudē nekas nebija jāprecizē.', 'The check raised no queries.'),
  notExplained: label('nav paskaidrots', 'not explained'),
  addReason: label('Kas jālabo', 'What to mend'),
  addReasonAt: label('Pievienot piezīmi', 'Add a remark'),
  wholeReason: label('Piezīme par visu iesniegumu', 'Remark on the whole return'),
  decisionTitle: label('Lēmums', 'Decision'),
  toDecision: label('Pie lēmuma', 'To the decision'),
  unsent: label(
    'Jūsu sesija bija beigusies. Piezīmes ir šeit, bet vēl nav nosūtītas: pārskatiet tās un izlemiet.',
    'Your session had ended. Your remarks are here but not sent yet: look through them and decide.',
  ),
  remarksLeft: label(
    'Ir pierakstītas piezīmes, kas apstiprinot pazustu. Atdodiet iesniegumu labošanai vai izdzēsiet piezīmes.',
    'There are remarks that approval would drop. Send the return back with them, or delete them.',
  ),
  approve: label('Apstiprināt', 'Approve'),
  sendBack: label('Atdot labošanai ar piezīmēm', 'Send back with the remarks'),
  sendBackHint: label(
    'Lai atdotu iesniegumu labošanai, pierakstiet piezīmes pie jautājumiem vai par visu iesniegumu. Iesniedzējs tās redzēs tieši tur.',
    'To send the return back, write remarks beside the questions or on the whole. The respondent sees them right there.',
  ),
  reopen: label('Atvērt no jauna', 'Reopen'),
  reopenReason: label('Kāpēc iesniegums jāatver no jauna', 'Why the return has to be reopened'),
  reopenHint: label(
    'Iemesls paliek iesnieguma vēsturē, un iesniedzējs to redz.',
    'The reason stays in the history of the return, and the respondent sees it.',
  ),
  reasonNeeded: label('Uzrakstiet, kas jālabo.', 'Write what has to be mended.'),
  changed: label(
    'Pa to laiku ir iesniegta jauna versija. Izskatiet to un izlemiet vēlreiz.',
    'A new revision has been handed in meanwhile. Look at it and decide again.',
  ),
  closed: label(
    'Par šo iesniegumu jau ir izlēmis kāds cits.',
    'Somebody else has already decided on this return.',
  ),
  done_send_back: label('Iesniegums ir atdots labošanai.', 'The return was sent back.'),
  done_approve: label('Iesniegums ir apstiprināts.', 'The return is approved.'),
  done_reopen: label('Iesniegums ir atvērts no jauna.', 'The return is open again.'),
  questionsWait: label(
    'Uz iesniedzēja jautājumu vēl nav atbildēts. Atbildiet pirms lēmuma, jo tas var mainīt atbildes.',
    'A question of the respondent has not been answered. Reply before the decision: it may change answers.',
  ),
  withRespondent: label(
    'Iesniegumu šobrīd labo iesniedzējs. Šeit redzama pēdējā iesniegtā versija.',
    'The respondent is mending the return. This is the revision that was handed in last.',
  ),
};

/** Of the conversation with the ministry, on its page and beside questions. */
export const conversationTexts = {
  title: label('Sarakste ar ministriju', 'Conversation with the ministry'),
  written: label('Kas rakstīts līdz šim', 'What has been written so far'),
  nothing: label('Vēl nekas nav rakstīts.', 'Nothing has been written yet.'),
  remark: label('Ministrijas piezīme', 'Remark of the ministry'),
  question: label('Jautājums ministrijai', 'Question to the ministry'),
  correction: label('Lūgums labot apstiprināto iesniegumu', 'Request to correct the approved return'),
  open: label('Gaida atbildi', 'Awaiting an answer'),
  replied: label('Atbildēts', 'Answered'),
  changed: label('Atbilde mainīta', 'Answer changed'),
  closed: label('Noslēgts', 'Closed'),
  ministry: label('Ministrija', 'The ministry'),
  before: label('Bija', 'Before'),
  now: label('Tagad', 'Now'),
  ask: label('Jautāt ministrijai', 'Ask the ministry'),
  askHint: label(
    'Atbildi saņemsiet šajā lapā un e-pastā. Iesniegumu pa to laiku varat turpināt aizpildīt.',
    'You get the answer on this page and by e-mail. You can go on filling in the return meanwhile.',
  ),
  why: label('Kas iesniegumā jālabo un kāpēc', 'What has to be corrected in the return and why'),
  correctionHint: label(
    'Ministrija atvērs iesniegumu labošanai vai atbildēs, kāpēc to nedara.',
    'The ministry reopens the return or answers why it does not.',
  ),
  send: label('Nosūtīt ministrijai', 'Send to the ministry'),
  reply: label('Atbilde', 'Reply'),
  replyToRemark: label(
    'Ja atbilde nav jāmaina, atbildiet uz piezīmi',
    'If the answer stays as it is, reply to the remark',
  ),
  sendReply: label('Nosūtīt atbildi', 'Send the reply'),
  close: label('Noslēgt bez atbildes', 'Close without a reply'),
  addition: label('Papildināt jautājumu', 'Add to the question'),
  sendAddition: label('Nosūtīt papildinājumu', 'Send the addition'),
  sentQuestion: label(
    'Jautājums ministrijai ir nosūtīts. Atbilde būs šajā lapā un e-pastā.',
    'The question has been sent to the ministry. The answer will be on this page and in an e-mail.',
  ),
  sentCorrection: label(
    'Lūgums labot iesniegumu ir nosūtīts ministrijai. Atbilde būs šajā lapā un e-pastā.',
    'The request to correct the return has been sent to the ministry. The answer will be on this page and in an e-mail.',
  ),
  sentReply: label('Atbilde ir nosūtīta.', 'The reply has been sent.'),
  sentClose: label('Noslēgts bez atbildes.', 'Closed without a reply.'),
  textNeeded: label('Ierakstiet, ko vēlaties teikt.', 'Write what you want to say.'),
  tooLong: label(
    'Teksts ir par garu. Saīsiniet to līdz 3000 rakstzīmēm.',
    'The text is too long. Shorten it to 3000 characters.',
  ),
  openTitle: label('Ministrijas piezīmes, kas gaida atbildi', 'Remarks of the ministry awaiting an answer'),
  openLead: label(
    'Izlabojiet atbildi vai atbildiet uz piezīmi pie jautājuma. Līdz tam iesniegt nevar.',
    'Correct the answer or reply to the remark beside the question. Until then the return cannot be handed in.',
  ),
  answeredTitle: label('Atbildētās piezīmes un jautājumi', 'Remarks and questions answered'),
  reviewLead: label(
    'Piezīmes un jautājumi ar atbildēm un to, kas kopš tiem mainīts.',
    'Remarks and questions with the replies, and what has changed since.',
  ),
  changesTitle: label(
    'Kas mainījies kopš iepriekšējās versijas',
    'What has changed since the previous revision',
  ),
};
