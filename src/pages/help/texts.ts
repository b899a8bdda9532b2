import { label } from '../../language/label.ts';

export const glossaryTexts = {
  title: label('Aptaujas vārdnīca', 'Glossary of the survey'),
  lead: label(
    'Ko aptaujas vārdi nozīmē un kā skaitīt, lai pašvaldību atbildes būtu salīdzināmas.',
    'What the words of the survey mean and how to count, so that the answers of municipalities can be compared.',
  ),
  contents: label('Visi vārdi', 'All words'),
};

export const changesTexts = {
  title: label('Kas šogad ir jauns', 'What is new this year'),
  unchanged: label('Šajā aptaujā nekas nav mainīts.', 'Nothing has changed in this survey.'),
  added: label('Jauns', 'New'),
  changed: label('Mainīts', 'Changed'),
  dropped: label('Vairs nejautājam', 'No longer asked'),
  moved: label('Jautājums ir pārcelts no citas vietas.', 'The question has been moved from another place.'),
  helpAdded: label('Jautājumam ir pievienots skaidrojums.', 'The question now has an explanation.'),
  helpChanged: label('Skaidrojums ir mainīts.', 'The explanation has changed.'),
  helpGone: label('Skaidrojuma vairs nav.', 'There is no explanation any more.'),
  nowRequired: label('Atbilde tagad ir obligāta.', 'An answer is now required.'),
  nowOptional: label('Atbilde vairs nav obligāta.', 'An answer is no longer required.'),
  codesAdded: label('Var izvēlēties arī', 'New answers:'),
  codesDropped: label('Vairs nevar izvēlēties', 'No longer offered:'),
  condition: label('Mainīts, kad šo jautājumu uzdodam.', 'When it is asked has changed.'),
  always: label('Šo jautājumu tagad uzdodam vienmēr.', 'It is now always asked.'),
  limits: label('Mainīts atbildes veids vai apjoms.', 'The kind or size of the answer has changed.'),
};

export const supportTexts = {
  title: label('Profesionālā atbalsta modelis', 'The model of professional support'),
  lead: label(
    'Kā pašvaldība var organizēt profesionālo atbalstu izglītībā: kas par ko atbild un kas ko dara.',
    'How a municipality can organise professional support in education: who is responsible for what, and who does what.',
  ),
  source: label(
    'Avots: Izglītības un zinātnes ministrija, „Pašvaldību (izglītības pārvalžu) loma izglītības kvalitātes nodrošināšanā“.',
    'Source: Ministry of Education and Science, on the role of municipalities (education boards) in the quality of education.',
  ),
};
