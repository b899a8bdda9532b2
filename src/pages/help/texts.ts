import { label } from '../../language/label.ts';

export const glossaryTexts = {
  title: label('Aptaujas vārdnīca', 'Glossary of the survey'),
  lead: label(
    'Ko aptaujas vārdi nozīmē un kā skaitīt, lai pašvaldību atbildes būtu salīdzināmas.',
    'What the words of the survey mean and how to count, so that the answers of municipalities can be compared.',
  ),
  contents: label('Visi vārdi', 'All words'),
};
