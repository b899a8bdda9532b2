import { type Label, label } from '../../language/label.ts';
import { type RegionCode, regions } from '../../survey/territories.ts';
import type { Evidence } from './evidence.ts';
import { explainRegion, type Understated } from './left-out-of-regions.ts';
import type { Recomputation } from './recomputation.ts';
import type { Explanation } from './subset-search.ts';
import { grouped, nameOf, namesWithCounts, sentences } from './wording.ts';

function sayUnderstated({ code, total, printed, activity }: Understated): Label {
  const [whole, part] = [grouped(total), grouped(printed)];
  return label(
    `${nameOf(code)}: 7. diagrammā drukāts ${part.lv}, un tas ir tikai vienas aktivitātes skaits („${activity}“); iesniegumā kopā ir ${whole.lv}.`,
    `${nameOf(code)}: diagram 7 prints ${part.en}, which is one activity only (“${activity}”); the return says ${whole.en} in all.`,
  );
}

/** So many possibilities are named; more tell nobody anything. */
const NAMED_AT_MOST = 4;

/** What a search for the municipalities behind a difference, or behind the rest of it, came to. */
export function sayLeftOut(explanation: Explanation, difference: number, isRest = false): Label {
  const number = grouped(difference);
  const lv = isRest ? `Atlikušo starpību ${number.lv}` : `Starpību ${number.lv}`;
  const en = isRest ? `the remaining difference of ${number.en}` : `the difference of ${number.en}`;
  if (explanation.kind === 'one') {
    const names = namesWithCounts(explanation.items);
    return label(
      `${lv} tieši veido tas, kas drukātajā summā nav ieskaitīts: ${names.lv}.`,
      `What the printed sum leaves out is exactly ${en}: ${names.en}.`,
    );
  }
  if (explanation.kind === 'several') {
    const { sets, size } = explanation;
    if (size === 1 && sets.length <= NAMED_AT_MOST) {
      const names = namesWithCounts(sets.flat());
      return label(
        `${lv} var veidot jebkura no šīm pašvaldībām, un kura, no skaita vien nav nosakāms: ${names.lv}.`,
        `Any one of these municipalities can make up ${en}, and the number alone does not tell which: ${names.en}.`,
      );
    }
    return label(
      `${lv} var veidot dažādas pašvaldības (iespējamo kopu skaits: ${sets.length}, pašvaldību skaits katrā: ${size}), tāpēc no skaitļa vien neieskaitītās nav nosakāmas.`,
      `Different municipalities can make up ${en} (${sets.length} possible sets of ${size}), so that the number alone does not tell which were left out.`,
    );
  }
  return label(`${lv} no iesniegumiem nevar izskaidrot.`, `The returns do not explain ${en}.`);
}

/** Participants of a planning region. */
export function recomputeRegion(region: RegionCode, evidence: Evidence): Recomputation {
  const { population, values } = evidence.indicator('d6').byRegion[region];
  const value = values[0]?.value ?? null;
  const { name } = regions[region];
  return {
    basis: label(
      `Iesaistīto iedzīvotāju summa reģionā ${name}; skaits zināms ${population.answered} no ${population.asked}.`,
      `Sum of participants in ${name}; known for ${population.answered} of ${population.asked}.`,
    ),
    value,
    agrees: (printed) => printed === value,
    difference: (printed) => {
      const { understated, rest } = explainRegion(region, printed, evidence);
      const named = rest?.leftOut.kind === 'one' ? rest.leftOut.items : [];
      return {
        why: sentences(
          ...understated.map(sayUnderstated),
          rest === null ? null : sayLeftOut(rest.leftOut, rest.persons, understated.length > 0),
        ),
        territories: [...understated, ...named].map(({ code }) => code),
      };
    },
  };
}
