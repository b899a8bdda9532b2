// The figures that recommendations rest on where a share of one diagram is not enough to say it. Each is null where its
// threshold is not met or nothing is known.
import { type Label, label } from '../../language/label.ts';
import { municipality } from '../../language/noun.ts';
import { caseAfter, counted, numeral, verb } from '../../language/numeral.ts';
import { answersOf } from '../../survey/form.ts';
import { regionName } from '../../survey/respondent.ts';
import { regionCodes, regions } from '../../survey/territories.ts';
import { municipalitiesOf } from '../counted-municipalities.ts';
import { casesIn, europeanProgrammes } from '../diagrams/projects.ts';
import { sumOf, valueFor } from '../indicator-values.ts';
import { answered, behind, type ReadingFacts } from '../readings/facts.ts';
import { HALF, reached, THIRD, TWO_THIRDS, withThreshold } from './threshold.ts';

export function digitalDirection(facts: ReadingFacts): Label | null {
  const [named, projects] = [answered(facts, 'd3'), answered(facts, 'd10')];
  if (named === null || projects === null) return null;
  const own = behind(named, 'digital_skills').length;
  const taking = behind(projects, 'rrf_digital').length;
  if (taking < projects.population.answered * HALF || own * 2 > taking) return null;
  return label(
    `Digitālo prasmju projektā piedalās ${municipalitiesOf(taking, projects.population.answered)}, kā savu virzienu to ${verb(own, 'norāda')} ${numeral(own)}; slieksnis – puse projektā un uz pusi mazāk kā virziens.`,
    `${taking} of ${projects.population.answered} municipalities take part in the digital skills project, ${own} name them as a direction; threshold: half in the project, and half as many as a direction.`,
  );
}

export function targetGroups(facts: ReadingFacts): Label | null {
  const indicator = answered(facts, 'd14');
  if (indicator === null) return null;
  const narrower = new Set(
    indicator.values.filter(({ key }) => key !== 'all_adults').flatMap((value) => value.territories),
  );
  const without = indicator.population.answered - narrower.size;
  return reached(without, indicator.population.answered, THIRD, {
    lv: 'Nevienu šauru grupu nenosauc',
    en: 'No narrower group is named',
  });
}

export function vocationalRoles(facts: ReadingFacts): Label | null {
  const [providers, partners] = [answered(facts, 'd8'), answered(facts, 'd9')];
  if (providers === null || partners === null) return null;
  const [asProviders, asPartners] = [
    behind(providers, 'vet_school').length,
    behind(partners, 'vet_school').length,
  ];
  if (asProviders === 0 || asPartners * 2 > asProviders) return null;
  return label(
    `Profesionālās izglītības iestādes kā īstenotājus norāda ${counted(asProviders, municipality)}, kā partnerus – ${numeral(asPartners)}; slieksnis – vismaz divreiz.`,
    `Vocational schools are providers for ${asProviders} municipalities and partners for ${asPartners}; threshold: twice as many.`,
  );
}

export function projectContinuity(facts: ReadingFacts): Label | null {
  const indicator = answered(facts, 'd10');
  if (indicator === null) return null;
  const [part, whole] = [casesIn(europeanProgrammes(indicator.values)), casesIn(indicator.values)];
  if (whole === 0 || part / whole < TWO_THIRDS) return null;
  return withThreshold(
    `Trīs Eiropas programmu projekti ir ${part} no ${whole} dalības gadījumiem`,
    `Projects of three European programmes are ${part} of ${whole} participations`,
    part / whole,
    TWO_THIRDS,
  );
}

export function permitConcentration(facts: ReadingFacts): Label | null {
  const indicator = answered(facts, 'd13');
  const total = indicator === null ? null : sumOf(indicator.values);
  const capital = indicator === null ? null : valueFor(indicator.values, 'LV0001000');
  if (total === null || capital === null || total === 0 || capital / total < THIRD) return null;
  return withThreshold(
    `Rīga izsniedza ${capital} no ${total} atļaujām`,
    `Rīga issued ${capital} of ${total} permits`,
    capital / total,
    THIRD,
  );
}

/** A total that is an estimate, covers a part or is missing counts alike: it cannot be added up. */
export function unifiedCounting(facts: ReadingFacts): Label | null {
  const indicator = answered(facts, 'd5');
  if (indicator === null) return null;
  const exact = facts.returns.filter((ret) => {
    const participants = answersOf(ret.sections.participants);
    return (
      participants?.counted === 'yes' && participants.total !== null && participants.certainty === 'exact'
    );
  }).length;
  const { asked } = indicator.population;
  return reached(asked - exact, asked, THIRD, {
    lv: 'Precīza dalībnieku skaita nav',
    en: 'No exact count of participants',
  });
}

export function regionalCounting(facts: ReadingFacts): Label | null {
  const indicator = answered(facts, 'd6');
  if (indicator === null) return null;
  const shares = regionCodes
    .map((region) => ({ region, ...indicator.byRegion[region].population }))
    .filter(({ asked }) => asked > 0)
    .toSorted((a, b) => a.answered / a.asked - b.answered / b.asked);
  const [least] = shares;
  if (least === undefined || least.answered / least.asked >= HALF) return null;
  return label(
    `${regionName(least.region, 'locative')} dalībnieku skaits ${verb(least.answered, 'ir')} zināms par ${municipalitiesOf(least.answered, least.asked, caseAfter('par', least.answered))}; slieksnis – mazāk par pusi.`,
    `In the ${regions[least.region].name} region the number is known for ${least.answered} of ${least.asked} municipalities; threshold: less than half.`,
  );
}
