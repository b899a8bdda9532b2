import { label } from '../../language/label.ts';

export const reviewTexts = {
  title: label('Ziņu pārskatīšana', 'Review of the return'),
  notesTitle: label('Jautājumi un paskaidrojumi', 'Queries and explanations'),
  notesLead: label(
    'Ko pārbaude jautāja un ko respondents atbildēja. Paskaidrojumi kļūst par piezīmēm pārskatā.',
    'What the check asked and what the respondent answered. Explanations become data notes in the report.',
  ),
  noNotes: label('Pārbaude neko nejautāja.', 'The check raised no queries.'),
  notExplained: label('nav paskaidrots', 'not explained'),
  addReason: label('Kas jālabo', 'What to mend'),
  addReasonAt: label('Pievienot piezīmi', 'Add a remark'),
  wholeReason: label('Piezīme par visām ziņām', 'Remark on the whole return'),
  decisionTitle: label('Lēmums', 'Decision'),
  toDecision: label('Pie lēmuma', 'To the decision'),
  unsent: label(
    'Jūsu sesija bija beigusies. Piezīmes ir šeit, bet vēl nav nosūtītas: pārskatiet tās un izlemiet.',
    'Your session had ended. Your remarks are here but not sent yet: look through them and decide.',
  ),
  remarksLeft: label(
    'Ir pierakstītas piezīmes, kas ar apstiprinājumu pazustu. Atdodiet ziņas labošanai vai izdzēsiet piezīmes.',
    'There are remarks that approval would drop. Send the return back with them, or delete them.',
  ),
  approve: label('Apstiprināt', 'Approve'),
  sendBack: label('Atdot labošanai ar piezīmēm', 'Send back with the remarks'),
  sendBackHint: label(
    'Lai atdotu ziņas labošanai, pierakstiet piezīmes pie jautājumiem vai par visām ziņām. Respondents tās redzēs tieši tur.',
    'To send the return back, write remarks beside the questions or on the whole. The respondent sees them right there.',
  ),
  reopen: label('Atvērt no jauna', 'Reopen'),
  reopenReason: label('Kāpēc ziņas jāatver no jauna', 'Why the return has to be reopened'),
  reopenHint: label(
    'Iemesls paliek ziņu vēsturē, un respondents to redz.',
    'The reason stays in the history of the return, and the respondent sees it.',
  ),
  reasonNeeded: label('Pierakstiet, kas jālabo.', 'Write what has to be mended.'),
  changed: label(
    'Pa to laiku ir iesniegta jauna redakcija. Izskatiet to un izlemiet vēlreiz.',
    'A new revision has been handed in meanwhile. Look at it and decide again.',
  ),
  closed: label(
    'Kāds cits jau ir izlēmis par šīm ziņām.',
    'Somebody else has already decided on this return.',
  ),
  done_send_back: label('Ziņas ir atdotas labošanai.', 'The return was sent back.'),
  done_approve: label('Ziņas ir apstiprinātas.', 'The return is approved.'),
  done_reopen: label('Ziņas ir atvērtas no jauna.', 'The return is open again.'),
  withRespondent: label(
    'Ziņas šobrīd labo respondents. Šeit redzama pēdējā iesniegtā redakcija.',
    'The respondent is mending the return. This is the revision that was handed in last.',
  ),
};
