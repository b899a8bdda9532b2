// What the workbook says besides the survey's own labels.
import { label } from '../language/label.ts';

export const wording = {
  instructions: label('Norādījumi', 'Instructions'),
  findings: label('Labojamais', 'To correct'),
  reason: label('Ja sadaļā nav ko norādīt, izvēlieties iemeslu', 'If there is nothing to report, choose why'),
  reasonHelp: label(
    'Tukša sadaļa bez iemesla nav atbilde. Ja atbildat uz sadaļas jautājumiem, atstājiet šo lauku tukšu.',
    'An empty section without a reason is no answer. Leave this field empty if you answer the questions.',
  ),
  from: label('no gada', 'from year'),
  to: label('līdz gadam', 'to year'),
  number: label('Nr.', 'No.'),
  mark: label('x', 'x'),
  lastYear: label(
    'Pērnā gada atbilde. Pārbaudiet un, ja vajag, labojiet.',
    'Last year’s answer. Check it and correct it where needed.',
  ),
  lastYearLegend: label(
    'Zilganajos laukos slīprakstā ir pērnā gada atbildes. Pārskatiet tās.',
    'Bluish fields in italics hold last year’s answers: please check them.',
  ),
  chooseFromList: label('Izvēlieties atbildi no saraksta.', 'Choose an answer from the list.'),
  chooseMark: label(
    'Rakstiet „x“, lai atzīmētu, vai atstājiet tukšu.',
    'Write “x” to mark it, or leave it empty.',
  ),
  invalidTitle: label('Pārbaudiet atbildi', 'Check the answer'),
  changes: label('Kas šogad ir jauns (tīmeklī)', 'What is new this year (on the web)'),
  glossary: label(
    'Ko nozīmē dalībnieks, atļauja, slodze un citi aptaujas vārdi: aptaujas vārdnīca tīmeklī',
    'What participant, permit, workload and other words of the survey mean: the glossary on the web',
  ),
  sections: label('Sadaļas', 'Sections'),
  cell: label('Šūna', 'Cell'),
  level: label('Veids', 'Kind'),
  error: label('kļūda', 'error'),
  query: label('precizējums', 'query'),
  message: label('Kas jāpārbauda', 'What to check'),
  remedy: label('Ko darīt', 'What to do'),
  explanation: label('Paskaidrojums', 'Explanation'),
  explanationHint: label(
    'Atbildi var labot norādītajā šūnā vai paskaidrot ailē „Paskaidrojums“ ar veselu teikumu, ko publicēs pārskatā. Pēc tam augšupielādējiet šo datni.',
    'Correct a query in its cell, or explain it in the column “Explanation” with a sentence, which the report prints; then upload this file.',
  ),
};

/** How to fill in the workbook, one thought a line. */
export const instructions = [
  label(
    'Katra aptaujas sadaļa ir savā lapā; lapas nosaukums sākas ar sadaļas numuru.',
    'Each section of the survey has its own sheet; the sheet name starts with the number of the section.',
  ),
  label(
    'Rakstiet tikai gaišajos laukos. Pārējās šūnas ir aizsargātas, lai atbildes varētu nolasīt bez kļūdām.',
    'Write in the light fields only. The other cells are locked so that answers can be read without mistakes.',
  ),
  label(
    'Ar zvaigznīti (*) atzīmētie jautājumi ir obligāti, ja sadaļa nav tukša.',
    'Questions with an asterisk (*) must be answered unless the section is empty.',
  ),
  label(
    'Ja sadaļā nav ko norādīt, lapas augšdaļā izvēlieties iemeslu, piemēram, „nav“ vai „dati nav pieejami“.',
    'If a section has nothing to report, choose the reason at the top of its sheet, for example “none”.',
  ),
  label(
    'Kur laukam ir bultiņa, izvēlieties atbildi no saraksta. Ja jautājumam var būt vairākas atbildes, atzīmējiet tās ar „x“.',
    'Where a field has an arrow, choose from the list. Where several answers are possible, mark them with “x”.',
  ),
  label(
    'Skaitļus rakstiet bez vārdiem, piemēram, 1250 vai 0,5. Ja skaitlis nav zināms, atstājiet lauku tukšu; nulle nozīmē, ka nav neviena.',
    'Write numbers without words, such as 1250 or 0.5. Leave unknown numbers empty; zero means that there were none.',
  ),
  label(
    'Šūnai ar sarkanu stūrīti ir paskaidrojums: novietojiet uz tās rādītāju.',
    'A cell with a red corner has an explanation: point at it to read it.',
  ),
  label(
    'Nepievienojiet lapas un kolonnas un nemainiet virsrakstus. Saistītas darbgrāmatas un makro nav atļauti.',
    'Do not add sheets or columns and do not change headings. Links to other workbooks and macros are not accepted.',
  ),
  label(
    'Saglabājiet datni kā Excel darbgrāmatu (.xlsx) un augšupielādējiet to. Nekas netiek saglabāts, kamēr neesat apstiprinājuši nolasītās atbildes.',
    'Save the file as an Excel workbook (.xlsx) and upload it. Nothing is stored until you confirm what was read.',
  ),
];
