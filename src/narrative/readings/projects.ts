// The reading of the projects: which of them most take part in, and what each programme is about.
import { projectTitles } from '../../aggregate/named-by-municipalities.ts';
import { listed } from '../../language/list.ts';
import { municipality } from '../../language/noun.ts';
import { formatPercent } from '../../language/numbers.ts';
import { counted } from '../../language/numeral.ts';
import { ranksOf } from '../indicator-values.ts';
import { answered, type ReadingFacts } from './facts.ts';

/** What a programme is about, in the nominative; groups of other programmes gather too much to be about anything. */
const subjects: { readonly [key: string]: string } = {
  rrf_digital: 'iedzīvotāju digitālās prasmes',
  erasmus_national_coordinators: 'pieaugušo izglītības koordinēšana un mācību iespēju skaidrošana',
  erasmus_other: 'pieredzes apmaiņa un mācību mobilitāte',
  esf_adult: 'pieaugušo mācības pēc individuālām vajadzībām',
  youth: 'jauniešu iesaiste izglītībā un darbā',
  health: 'veselības veicināšana',
};

/** Titles that fewer municipalities name are left to the profiles. */
const ENOUGH = 3;
const NAMED = 4;

export function projectsReading(facts: ReadingFacts): readonly string[] {
  const indicator = answered(facts, 'd10');
  if (indicator === null) return [];
  const about = ranksOf(indicator.values)
    .flatMap(({ members }) => members)
    .flatMap(({ key, value, count = 0 }) => {
      const subject = subjects[key];
      return subject === undefined || count === 0 ? [] : [`${subject} (${formatPercent(value ?? 0)})`];
    });
  const often = projectTitles(facts.returns)
    .filter(({ municipalities }) => municipalities >= ENOUGH)
    .slice(0, NAMED)
    .map(({ name, municipalities }, index) =>
      index === 0
        ? `„${name}“ (${counted(municipalities, municipality, 'locative')})`
        : `„${name}“ (${municipalities})`,
    );
  return [
    ...(about.length === 0 ? [] : [`Par ko ir projekti, pēc dalības gadījumu īpatsvara: ${listed(about)}.`]),
    ...(often.length === 0 ? [] : [`Visbiežāk nosauktie projekti ir ${listed(often)}.`]),
  ];
}
