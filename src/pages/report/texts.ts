import { type Label, label } from '../../language/label.ts';

export const reportTexts = {
  title: label('Publicētie pārskati', 'Published reports'),
  lead: label(
    'Pārskats par pieaugušo izglītību pašvaldībās: katras pašvaldības profils, plānošanas reģioni un valsts kopaina.',
    'The report on adult education in municipalities, in Latvian: a profile of each municipality, the planning regions and the country as a whole.',
  ),
  nothing: label('Neviens pārskats vēl nav publicēts.', 'No report has been published yet.'),
  polls: label('Ministrijas īso aptauju rezultāti', 'Results of quick polls of the ministry'),
  published: label('Publicēts', 'Published'),
  read: label('Lasīt tīmeklī', 'Read on the web'),
  pdf: label('Lejupielādēt PDF', 'Download as PDF'),
  summary: label('Kopsavilkums angļu valodā', 'Summary in English'),
  summaryPdf: label('Kopsavilkums angļu valodā (PDF)', 'Summary in English (PDF)'),
  profiles: label('Pašvaldību profili (PDF)', 'Profiles of municipalities (PDF)'),
  all: label('Lejupielādes un pašvaldību profili', 'Downloads and profiles of municipalities'),
};

export function reportName(edition: number): Label {
  return label(`${edition}. gada pārskats`, `Report of the year ${edition}`);
}

export const publicationTexts = {
  lead: label(
    'Pēc publicēšanas pārskatu tīmeklī un PDF redz visi, arī nepieslēgušies, un visi, kas pieslēgušies vai kam ir API pilnvara, redz visu reģionu kopsavilkumus. Viss ir tieši no šiem datiem. Ko pašvaldības iesniegs vēlāk, parādīsies tikai tad, kad gadu publicēsiet vēlreiz.',
    'Once published, everyone sees the report on the web and as a PDF without signing in, and everyone who is signed in or holds an API token sees the summaries of all regions. All of it is made from exactly these data. What is handed in later appears only when you publish the year again.',
  ),
  published: label('Publicēts', 'Published'),
  dataDate: label('Datu datums', 'Date of the data'),
  snapshot: label('Datu momentuzņēmums (SHA-256)', 'Snapshot of the data (SHA-256)'),
  address: label('Pārskats visiem redzams šajā adresē:', 'Everyone can read the report at this address:'),
  willBe: label(
    'Pēc publicēšanas pārskats visiem būs redzams šajā adresē:',
    'Once published, everyone will be able to read the report at this address:',
  ),
  present: label('Pašreizējie dati', 'The data as they are now'),
  texts: label('Pārskata teksti un ieteikumi', 'Texts and recommendations of the report'),
  unexplained: label(
    'Ministrijas tekstos ir saīsinājumi, kas nav paskaidroti:',
    'The texts of the ministry have abbreviations that are not explained:',
  ),
  explainThem: label(
    'Pirms publicēšanas izrakstiet tos pilnībā vai paskaidrojiet pirmajā lietojuma vietā, piemēram, „Valsts izglītības attīstības aģentūra (VIAA)“.',
    'Before you publish, write them out or explain them where they first stand, such as “Valsts izglītības attīstības aģentūra (VIAA)”.',
  ),
  unused: label(
    'Saīsinājumu sarakstā ir paskaidroti, bet pārskatā nav lietoti un tāpēc netiks drukāti:',
    'Explained in the list of abbreviations, but not used in the report and therefore not printed:',
  ),
  download: label('Lejupielādēt šo datu pārskatu (PDF)', 'Download the report of these data (PDF)'),
  publishedData: label('Publicētie dati', 'The published data'),
  same: label('Publicēti ir pašreizējie dati.', 'What is published are the data as they are now.'),
  publish: label('Publicēt šos datus', 'Publish these data'),
  again: label('Publicēt vēlreiz ar šiem datiem', 'Publish again with these data'),
  back: label('Atpakaļ uz sākumu', 'Back to the start'),
  approved: label('no tiem apstiprināti', 'of them approved'),
  done: label('Gads ir publicēts.', 'The year is published.'),
  withdrawn: label('Publicēšana ir atsaukta.', 'The publication was taken back.'),
  withdrawLead: label(
    'Pārskatu vairs neredzēs neviens, un saites uz to nedarbosies, līdz publicēsiet vēlreiz.',
    'Nobody will see the report any more, and links to it will not work until you publish again.',
  ),
  withdraw: label('Atsaukt publicēšanu', 'Take the publication back'),
  returns: label('Iesniegumi', 'Returns'),
};
