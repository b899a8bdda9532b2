// The profiles of municipalities one after another, as a report has them.
import { type AdultRates, participantsPerThousandAdults } from '../../aggregate/adult-rates.ts';
import { adultRateSentence } from '../../narrative/adult-rate-sentences.ts';
import type { Dataset } from '../../survey/dataset.ts';
import { formOf } from '../../survey/editions.ts';
import type { Form, FormId } from '../../survey/form.ts';
import type { Territory } from '../../survey/territories.ts';
import type { Block } from '../block.ts';
import type { Footnotes } from './footnotes.ts';
import { municipalProfile } from './profile.ts';
import { territoryFacts } from './territory-facts.ts';

const pageBreak: Block = { kind: 'page_break' };

/** Each on a page of its own, the first where the book stands. */
export function municipalProfiles(
  dataset: Dataset,
  territories: readonly Territory[],
  notes: Footnotes,
): Block[] {
  const { edition, municipal, profiles } = dataset;
  const form = knownForm(edition, 'municipal');
  const rates = participantsPerThousandAdults(municipal, profiles, edition);
  const byTerritory = new Map(municipal.map((ret) => [ret.territory, ret]));
  return territories.flatMap((territory, i) => [
    ...(i === 0 ? [] : [pageBreak]),
    ...municipalProfile(
      territory,
      byTerritory.get(territory.code) ?? null,
      form,
      notes,
      factsOf(territory.code, dataset, rates),
    ),
  ]);
}

function factsOf(code: string, { profiles, edition }: Dataset, rates: AdultRates): readonly Block[] {
  return profiles
    .filter((profile) => profile.territory === code && profile.year === edition)
    .map((profile) => territoryFacts(profile, adultRateSentence(code, rates)));
}

/** The form of an edition whose returns are at hand; that it exists was checked when they were taken in. */
export function knownForm(edition: number, id: FormId): Form {
  const form = formOf(edition, id);
  if (form === null) throw new RangeError(`There is no ${id} form for ${edition}`);
  return form;
}
