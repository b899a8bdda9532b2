// How complete the returns are, section by section.
import type { SectionCoverage } from '../aggregate/coverage.ts';
import { listed } from '../language/list.ts';
import { answer, municipality, section } from '../language/noun.ts';
import { counted, countedAfter } from '../language/numeral.ts';
import { territoriesListed } from '../survey/territory-name.ts';
import { inMunicipalities } from './out-of.ts';

/** More names than this are left to the table. */
const NAMED = 4;

/** What is known of all sections, and whose answer to which section is not. */
export function coverageSentences(sections: readonly SectionCoverage[]): readonly string[] {
  const [first] = sections;
  if (first === undefined) return [];
  const incomplete = sections.filter((s) => s.unknown.length > 0);
  const unknown = incomplete.reduce((sum, s) => sum + s.unknown.length, 0);
  const expected = `Atbildes gaidītas ${countedAfter('no', first.asked, municipality)} ${counted(sections.length, section, 'locative')}`;
  if (unknown === 0) return [`${expected}, un visas ir zināmas.`];
  const complete = sections.length - incomplete.length;
  return [
    `${expected}; trūkst ${counted(unknown, answer, 'genitive')}.`,
    ...(complete === 0 ? [] : [`Visas atbildes ir zināmas ${counted(complete, section, 'locative')}.`]),
    `Sadaļas, kurās kāda atbilde nav zināma: ${listed(incomplete.map(named))}.`,
    ...nothing(sections),
  ];
}

function named({ no, label, unknown }: SectionCoverage): string {
  const who =
    unknown.length > NAMED
      ? counted(unknown.length, municipality)
      : territoriesListed(unknown.map(({ territory }) => territory));
  return `${no}. „${label.lv}“ (${who})`;
}

/** A „nav“ is an answer, and the most frequent ones are worth knowing. */
function nothing(sections: readonly SectionCoverage[]): readonly string[] {
  const said = sections.filter((s) => s.saidNothing.length > 0);
  const most = Math.max(0, ...said.map((s) => s.saidNothing.length));
  if (most === 0) return [];
  const where = said.filter((s) => s.saidNothing.length === most).map((s) => `„${s.label.lv}“`);
  const each = where.length > 1 ? 'katrā ' : '';
  return [
    `Visbiežāk ar „nav“ atbildēts ${where.length > 1 ? 'sadaļās' : 'sadaļā'} ${listed(where)} – ${each}${inMunicipalities(most)}; arī tā ir zināma atbilde.`,
  ];
}
