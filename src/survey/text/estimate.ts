// Words that make a number of participants an estimate: „ap 400“, „līdz 100“, „vidēji 20“, „aptuvens skaits“.
import { numbersIn } from './numbers.ts';
import { countsPeople } from './people.ts';
import { sentencesIn } from './sentences.ts';

const beforeNumber =
  /(?<!\p{L})(?:ap|apm\.?|apmēram|aptuveni|vidēji|līdz(?: pat)?|caurmērā|gandrīz|vismaz|virs|vairāk (?:nekā|par)|ne vairāk (?:kā|par)|ne mazāk (?:kā|par)|~|≈)\s*$/iu;
const ofTheNumber =
  /(?<!\p{L})(?:aptuven(?:s|i|ais|ie|u)(?:\s+\p{L}+){0,2}\s+skait\p{L}+|skait\p{L}*(?:\s+(?:ir|bija|dots|norādīt\p{L}|noteikt\p{L}|\p{L}+ā)){0,3}\s+(?:aptuven\p{L}+|ap[lļ]ēst\p{L}+)|aplēse)(?!\p{L})/iu;
/** „līdz 20 dalībniekiem grupā“ and „grupās līdz 20 dalībniekiem“ are the size of a group, not the number who came. */
const sizeOfOneBefore =
  /(?<!\p{L})(?:kat(?:rā|ram|rai|rs|ra)|vienā|vienai|vienam|grupās|klasēs)(?:\s+\p{L}+){0,3}\s*\(?$/iu;
const sizeOfOneAfter =
  /^[^.;,]*(?<!\p{L})(?:kat(?:rā|ram|ru|rs|ra)|vienā|grupā|nodarbībā|pasākumā|reizē|apmeklējumā|mēnesī|nedēļā|dienā)(?!\p{L})/iu;

/**
 * The words by which a text calls its number of participants an estimate, or null. A number counts where it is
 * the participants' own, stands without a noun of its own or is followed by people; „līdz 2030. gadam“,
 * „vidēji 3 stundas“ and „līdz 18 gadiem“ do not.
 */
export function estimateIn(text: string, participants: number): string | null {
  for (const sentence of sentencesIn(text)) {
    const ofNumber = ofTheNumber.exec(sentence);
    if (ofNumber !== null) return ofNumber[0];
    for (const { value, start, end } of numbersIn(sentence)) {
      const before = beforeNumber.exec(sentence.slice(0, start));
      const after = sentence.slice(end);
      if (before === null || sizeOfOneAfter.test(after)) continue;
      if (sizeOfOneBefore.test(sentence.slice(0, before.index))) continue;
      const isAlone = /^\s*(?:$|[).,;–])/u.test(after);
      if (countsPeople(after) || (isAlone && value === participants))
        return sentence.slice(before.index, end).trim();
    }
  }
  return null;
}
