import { label } from '../../language/label.ts';

export const deadlineTexts = {
  back: label('Atpakaļ uz sākumu', 'Back to the start'),
  lead: label(
    'Termiņu redz visi, kas pilda aptauju, un pirms tā sistēma atgādina. Iesniegt var arī pēc termiņa.',
    'Everyone who fills in a return sees the deadline and is reminded of it. A return that comes later is still taken.',
  ),
  date: label('Pēdējā iesniegšanas diena', 'Last day for handing in'),
  hint: label(
    'Piemēram, 15 3 2027. Atstājiet tukšu, ja termiņa nav.',
    'For example, 15 3 2027. Leave it empty if there is no deadline.',
  ),
  day: label('Diena', 'Day'),
  month: label('Mēnesis', 'Month'),
  year: label('Gads', 'Year'),
  notADate: label(
    'Ierakstiet dienu, mēnesi un gadu ar skaitļiem, piemēram, 15 3 2027.',
    'Write day, month and year in numbers, for example 15 3 2027.',
  ),
  save: label('Saglabāt termiņu', 'Save the deadline'),
};
