// Texts of the pages of the workbook.
import { label } from '../../../language/label.ts';

/** On the pages of the workbook. */
export const workbookTexts = {
  title: label('Aizpildīt Excel darbgrāmatā', 'Fill in an Excel workbook'),
  step1: label('1. Lejupielādējiet veidni', '1. Download the template'),
  step1Lead: label(
    'Veidne ir sagatavota tieši jums: tajā jau ir melnraksts vai pērnā gada atbildes.',
    'The template is made for you: it holds your draft or last year’s answers.',
  ),
  download: label('Lejupielādēt veidni (.xlsx)', 'Download the template (.xlsx)'),
  some: label('Lejupielādēt tikai dažas sadaļas', 'Download single sections'),
  someTitle: label('Kuras sadaļas?', 'Which sections?'),
  someHint: label(
    'Tas noder, ja sadaļas aizpilda vairāki kolēģi: augšupielādējot mainīsies tikai tās sadaļas, kas ir darbgrāmatā.',
    'Do so where colleagues fill in different sections: an upload changes only the sections that the workbook holds.',
  ),
  someDownload: label('Lejupielādēt izvēlētās sadaļas (.xlsx)', 'Download the chosen sections (.xlsx)'),
  step2: label('2. Aizpildiet un saglabājiet', '2. Fill it in and save it'),
  step2Lead: label(
    'Varat izmantot Excel, LibreOffice vai Google izklājlapas. Saglabājiet kā Excel darbgrāmatu (.xlsx).',
    'Excel, LibreOffice and Google Sheets will do. Save it as an Excel workbook (.xlsx).',
  ),
  step3: label('3. Augšupielādējiet', '3. Upload it'),
  file: label('Aizpildītā darbgrāmata', 'The filled workbook'),
  fileHint: label(
    'Varat augšupielādēt .xlsx vai .ods, arī elektroniski parakstītu datni (.edoc, .asice) ar vienu darbgrāmatu. Vispirms redzēsiet, kas nolasīts. Nekas netiek saglabāts, kamēr neesat to apstiprinājuši.',
    'Upload an .xlsx or .ods, or a signed container (.edoc, .asice) with one workbook. You first see what was read. Nothing is saved until you confirm it.',
  ),
  tooLarge: label(
    'Datne ir lielāka par 8 MB. Izdzēsiet no tās attēlus un liekās lapas vai pārnesiet atbildes uz jaunu veidni, ko var lejupielādēt šajā lapā.',
    'The file is larger than 8 MB. Remove pictures and superfluous sheets, or copy the answers into a new template, which this page offers.',
  ),
  upload: label('Augšupielādēt un pārbaudīt', 'Upload and check'),
  noFile: label('Izvēlieties datni.', 'Choose a file.'),
  refusedTitle: label('Darbgrāmatu nevar nolasīt', 'The workbook cannot be read'),
  refusedLead: label(
    'Nekas nav saglabāts, un jūsu datne nav mainīta.',
    'Nothing was saved, and your file has not been changed.',
  ),
  readTitle: label('No darbgrāmatas nolasītās atbildes', 'What was read from the workbook'),
  readLead: label(
    'Pārbaudiet nolasīto. Apstiprinot tiks aizstātas visas melnraksta atbildes; pēc tam tās vēl varēs labot.',
    'Check what was read. If you confirm, it replaces the answers of the draft in all sections; you can still change them.',
  ),
  partLead: label(
    'Pārbaudiet nolasīto. Apstiprinot tiks aizstātas tikai šo sadaļu atbildes melnrakstā, pārējās nemainīsies:',
    'Check what was read. If you confirm, the answers of these sections alone are replaced in the draft, all others stay as they are:',
  ),
  answersRead: label('Nolasītas atbildes', 'Answers read'),
  findingsTitle: label('Kas jāpārbauda darbgrāmatā', 'What to check in the workbook'),
  noFindings: label('Kļūdu nav, un nekas nav jāprecizē.', 'There are no errors and no queries.'),
  cell: label('Šūna', 'Cell'),
  what: label('Kas jāpārbauda', 'What to check'),
  error: label('kļūda', 'error'),
  query: label('jāprecizē', 'query'),
  marked: label('Lejupielādēt darbgrāmatu ar atzīmētām šūnām', 'Download the workbook with the cells marked'),
  markedLead: label(
    'Tā ir jūsu datne: labojamās šūnas ir iekrāsotas, un pie katras ir piezīme. Pirmajā lapā ir saraksts, kurā precizējumus var arī paskaidrot.',
    'It is your own file: the cells to correct are coloured, each with a note. Its first sheet is a list in which queries can also be explained.',
  ),
  explainedTitle: label('Paskaidrojumi darbgrāmatā', 'Explanations in the workbook'),
  explainedLead: label(
    'Šos paskaidrojumus saglabās kopā ar atbildēm un publicēs pārskatā.',
    'These explanations are saved with the answers and printed in the report.',
  ),
  replacedTitle: label('Kas melnrakstā mainīsies', 'What will change in the draft'),
  replacedLead: label(
    'Šajos jautājumos melnrakstā tagad ir cita atbilde nekā darbgrāmatā. Tā var būt ierakstīta pēc veidnes lejupielādes; ja jāpaliek tai, vispirms izlabojiet darbgrāmatu.',
    'The draft now has another answer to these questions than the workbook. It may have been written after the template was downloaded; if it is to stay, correct the workbook first.',
  ),
  question: label('Jautājums', 'Question'),
  inDraft: label('Melnrakstā', 'In the draft'),
  inWorkbook: label('Darbgrāmatā', 'In the workbook'),
  rowAdded: label('Jauna rinda', 'New row'),
  rowRemoved: label('Rindas vairs nav', 'Row removed'),
  unreviewedTitle: label(
    'Kuras sadaļas ar pērnā gada atbildēm esat pārskatījuši?',
    'Which of the sections with last year’s answers have you looked through?',
  ),
  unreviewedHint: label(
    'Šajās sadaļās darbgrāmatā ir tikai pērnā gada atbildes. Atzīmējiet tās, kurās viss ir spēkā arī šogad. Pārējās paliks nepabeigtas, līdz būsiet tās pārskatījuši.',
    'In these sections the workbook holds nothing but last year’s answers. Tick those in which everything still holds. The others stay unfinished until you have looked through them.',
  ),
  confirm: label('Apstiprināt un pārnest melnrakstā', 'Confirm and put into the draft'),
  saved: label('Darbgrāmata ir pārnesta melnrakstā.', 'The workbook was put into the draft.'),
  doneTitle: label('Kas mainījās un kas vēl jādara', 'What changed, and what is left to do'),
  doneChanged: label('Šajās sadaļās pavisam mainījās', 'In these sections the draft changed in'),
  doneSame: label(
    'Darbgrāmatā bija tās pašas atbildes, kas melnrakstā.',
    'The workbook held the same answers as the draft.',
  ),
  doneLeft: label('Vēl nav pabeigtas šādas sadaļas:', 'These sections are not done yet:'),
  doneAll: label(
    'Visas sadaļas ir pabeigtas. Atliek pārbaudīt un iesniegt.',
    'All sections are done. Check the return and hand it in.',
  ),
  donePart: label('Jūsu sadaļas ir pabeigtas.', 'Your sections are done.'),
  discard: label('Atmest un neko nesaglabāt', 'Discard and save nothing'),
  expired: label(
    'Nolasītā darbgrāmata vairs nav pieejama. Augšupielādējiet to vēlreiz.',
    'What was read is no longer here. Upload the workbook again.',
  ),
  discarded: label(
    'Nolasītais ir atmests. Nekas netika saglabāts.',
    'What was read was discarded. Nothing was saved.',
  ),
  understoodTitle: label('Kā saprastas dažas atbildes', 'How some answers were understood'),
  understoodLead: label(
    'Ierakstītais netiek mainīts. Ja kas saprasts nepareizi, labojiet darbgrāmatu vai pēc tam atbildi tīmeklī.',
    'What was typed stays as it is. If something was understood wrongly, correct the workbook, or the answer on the web afterwards.',
  ),
  typed: label('Ierakstīts', 'Typed'),
  understoodAs: label('Saprasts šādi', 'Understood as'),
  showAnswers: label('Rādīt visas nolasītās atbildes', 'Show all answers that were read'),
  changed: label(
    'Melnrakstu pa to laiku ir mainījis kāds cits. Pārbaudiet un apstipriniet vēlreiz, ja darbgrāmatas atbildes ir pareizās.',
    'Somebody has changed the draft meanwhile. Check it, and confirm again if the answers of the workbook are the right ones.',
  ),
};
