import { label } from '../../language/label.ts';

/** Of the list of parts and of what all parts have. */
export const writingTexts = {
  lead: label(
    'Skaitļus un teikumus par tiem aprēķina sistēma. Šeit ministrija pievieno savu skatījumu, ieteikumus un ziņas par izdevumu. Ja kaut kas nav uzrakstīts, pārskatā tam nav ne virsraksta, ne tukšas vietas.',
    'The system computes the figures and the sentences about them. Here the ministry adds its view, its recommendations and the facts of the publication. What is not written leaves no trace in the report.',
  ),
  written: label('aizpildīts', 'filled in'),
  nothing: label('vēl nav aizpildīts', 'nothing written yet'),
  waiting: label('ieteikumi, par kuriem jāizlemj', 'proposals to decide on'),
  conclusions: label('Secinājumi', 'Conclusions'),
  frame: label('Ziņas par izdevumu', 'Facts of the publication'),
  back: label('Atpakaļ uz pārskata tekstiem', 'Back to the texts of the report'),
  toPublication: label('Uz publicēšanu', 'To the publication'),
  save: label('Saglabāt', 'Save'),
  saved: label(
    'Saglabāts. Pārskatā tas būs, kad gadu publicēsiet.',
    'Saved. The report will have it once you publish the year.',
  ),
  overtaken: label(
    'Kamēr rakstījāt, kāds cits mainīja šos tekstus. Jūsu rakstītais ir šeit; pārbaudiet un saglabājiet vēlreiz.',
    'Somebody else changed these texts while you were writing. What you wrote is here; check it and save again.',
  ),
  unsent: label(
    'Jūsu sesija bija beigusies. Rakstītais ir šeit, bet vēl nav saglabāts.',
    'Your session had ended. What you wrote is here but not saved yet.',
  ),
};

/** Of the page of one part. */
export const partTexts = {
  computed: label('Ko aprēķina sistēma', 'What the system computes'),
  proposals: label('Ierosinātie ieteikumi', 'Proposed recommendations'),
  proposalsLead: label(
    'Tos ierosina skaitļi. Pārskatā būs tikai tie, kurus pārņemat; tekstu var mainīt.',
    'The numbers suggest them. The report has only those that you take over; their text may be changed.',
  ),
  because: label('Pamats', 'Basis'),
  noLonger: label('Slieksnis šajos datos vairs nav sasniegts.', 'These data no longer meet the threshold.'),
  decision: label('Ko darīt ar šo ieteikumu', 'What to do with this recommendation'),
  take: label('Pārņemt', 'Take over'),
  drop: label('Noraidīt', 'Drop'),
  later: label('Izlemt vēlāk', 'Decide later'),
  wording: label('Ieteikuma teksts', 'Text of the recommendation'),
  wordingMissing: label(
    'Uzrakstiet ieteikumu, ko pārņemat, vai izvēlieties „Noraidīt“.',
    'Write the recommendation that you take over, or choose “Drop”.',
  ),
  file: label('Aizpildīt no datnes', 'Fill from a file'),
  logoNameMissing: label('Uzrakstiet, ko logotips rāda.', 'Write what the logo shows.'),
  tooLong: label('Saīsiniet tekstu: tas ir pārāk garš.', 'Shorten the text: it is too long.'),
  comparison: label('Salīdzinājums ar publicēto pārskatu', 'Comparison with the published report'),
  comparisonHint: label(
    'Ja ir zināmi agrāk drukāti šī gada skaitļi, pārskatā ir nodaļa par to, kuri atšķiras un kāpēc.',
    'Where figures of the year were printed before, the report has a chapter on which of them differ, and why.',
  ),
  comparisonOn: label('Iekļaut pārskatā', 'Include in the report'),
  comparisonOff: label('Neiekļaut', 'Leave out'),
  notPrintable: label(
    'Tekstā ir rakstzīmes, kuras pārskatā nevar izdrukāt. Aizstājiet tās.',
    'The text has characters that the report cannot print. Replace them.',
  ),
};
