import { label } from '../../language/label.ts';

export const workbookTexts = {
  title: label('Aizpildīt Excel darbgrāmatā', 'Fill in an Excel workbook'),
  step1: label('1. Lejupielādējiet veidni', '1. Download the template'),
  step1Lead: label(
    'Veidne ir sagatavota tieši jums: tajā jau ir melnraksts vai pērnā gada atbildes.',
    'The template is made for you: it holds your draft or last year’s answers.',
  ),
  download: label('Lejupielādēt veidni (.xlsx)', 'Download the template (.xlsx)'),
  step2: label('2. Aizpildiet un saglabājiet', '2. Fill it in and save it'),
  step2Lead: label(
    'Der Excel, LibreOffice un Google izklājlapas. Saglabājiet kā Excel darbgrāmatu (.xlsx).',
    'Excel, LibreOffice and Google Sheets will do. Save it as an Excel workbook (.xlsx).',
  ),
  step3: label('3. Augšupielādējiet', '3. Upload it'),
  file: label('Aizpildītā darbgrāmata', 'The filled workbook'),
  fileHint: label(
    'Vispirms redzēsiet, kas nolasīts. Nekas netiek saglabāts, kamēr neesat to apstiprinājuši.',
    'You first see what was read. Nothing is saved until you confirm it.',
  ),
  upload: label('Augšupielādēt un pārbaudīt', 'Upload and check'),
  noFile: label('Izvēlieties datni.', 'Choose a file.'),
  refusedTitle: label('Darbgrāmatu nevar nolasīt', 'The workbook cannot be read'),
  refusedLead: label(
    'Nekas nav saglabāts, un jūsu datne nav mainīta.',
    'Nothing was saved, and your file has not been changed.',
  ),
  readTitle: label('Darbgrāmatā nolasītais', 'What was read from the workbook'),
  readLead: label(
    'Pārbaudiet nolasīto. Ja apstiprināt, tas aizstāj melnraksta atbildes visās sadaļās; pēc tam vēl varat labot.',
    'Check what was read. If you confirm, it replaces the answers of the draft in all sections; you can still change them.',
  ),
  answersRead: label('Nolasītas atbildes', 'Answers read'),
  findingsTitle: label('Kas jāpārbauda darbgrāmatā', 'What to check in the workbook'),
  noFindings: label('Kļūdu un jautājumu nav.', 'There are no errors and no queries.'),
  cell: label('Šūna', 'Cell'),
  what: label('Kas jāpārbauda', 'What to check'),
  error: label('kļūda', 'error'),
  query: label('jautājums', 'query'),
  marked: label('Lejupielādēt darbgrāmatu ar atzīmētām šūnām', 'Download the workbook with the cells marked'),
  markedLead: label(
    'Tā ir jūsu pašu datne: labojamās šūnas ir iekrāsotas, un pie katras ir paskaidrojums.',
    'It is your own file: the cells to correct are coloured, each with an explanation.',
  ),
  replacedTitle: label('Ko apstiprinot aizstās melnrakstā', 'What confirming replaces in the draft'),
  replacedLead: label(
    'Šajos jautājumos melnrakstā tagad ir cita atbilde nekā darbgrāmatā. Tā var būt ierakstīta pēc veidnes lejupielādes; ja jāpaliek tai, vispirms izlabojiet darbgrāmatu.',
    'The draft now has another answer to these questions than the workbook. It may have been written after the template was downloaded; if it is to stay, correct the workbook first.',
  ),
  question: label('Jautājums', 'Question'),
  inDraft: label('Melnrakstā', 'In the draft'),
  inWorkbook: label('Darbgrāmatā', 'In the workbook'),
  confirm: label('Apstiprināt un pārnest melnrakstā', 'Confirm and put into the draft'),
  discard: label('Atmest un neko nesaglabāt', 'Discard and save nothing'),
  expired: label(
    'Nolasītā darbgrāmata vairs nav pieejama. Augšupielādējiet to vēlreiz.',
    'What was read is no longer here. Upload the workbook again.',
  ),
  discarded: label(
    'Nolasītais ir atmests. Nekas netika saglabāts.',
    'What was read was discarded. Nothing was saved.',
  ),
  showAnswers: label('Rādīt visas nolasītās atbildes', 'Show all answers that were read'),
  changed: label(
    'Melnrakstu pa to laiku ir mainījis kāds cits. Pārbaudiet un apstipriniet vēlreiz, ja darbgrāmatas atbildes ir pareizās.',
    'Somebody has changed the draft meanwhile. Check it, and confirm again if the answers of the workbook are the right ones.',
  ),
};
