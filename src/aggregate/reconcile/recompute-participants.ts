// Diagrams 6 and 7: participants of a planning region, and the municipalities with the most.
import { label } from '../../language/label.ts';
import { numberLabel } from '../../language/numbers.ts';
import type { PublishedFigure } from '../../survey/published-figure.ts';
import { respondentName } from '../../survey/respondent.ts';
import { type RegionCode, regions } from '../../survey/territories.ts';
import type { Evidence } from './evidence.ts';
import {
  explainRegion,
  leftOutSentence,
  understatedSentence,
  understatedTotal,
} from './explain-difference.ts';
import { type Recomputation, sentences } from './recomputation.ts';

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
          ...understated.map(understatedSentence),
          rest === null ? null : leftOutSentence(rest.leftOut, rest.persons, understated.length > 0),
        ),
        territories: [...understated, ...named].map(({ code }) => code),
      };
    },
  };
}

/** The municipality in a place by participants. It agrees with the print when name and value both do. */
export function recomputeRank(rank: number, figure: PublishedFigure, evidence: Evidence): Recomputation {
  const ranking = evidence.participants.toSorted((a, b) => b.count - a.count);
  const here = ranking[rank - 1];
  const place = ranking.findIndex(({ code }) => respondentName(code) === figure.labelLv);
  const named = ranking[place];
  return {
    basis:
      here === undefined
        ? label(`${rank}. vietā nav nevienas pašvaldības.`, `There is no municipality in place ${rank}.`)
        : label(
            `${rank}. vietā pēc iesniegumiem: ${respondentName(here.code)} (${numberLabel(here.count).lv}).`,
            `Place ${rank} by the returns: ${respondentName(here.code)} (${numberLabel(here.count).en}).`,
          ),
    value: here?.count ?? null,
    agrees: (printed) => here?.code === named?.code && here?.count === printed,
    difference: (printed) => {
      if (named === undefined)
        return {
          why: label(`${figure.labelLv}: skaits nav zināms.`, `${figure.labelLv}: the count is not known.`),
          territories: [],
        };
      const at = label(
        `Drukātā pašvaldība (${figure.labelLv}) ar ${numberLabel(named.count).lv} ir ${place + 1}. vietā.`,
        `The printed municipality (${figure.labelLv}), with ${numberLabel(named.count).en}, is in place ${place + 1}.`,
      );
      const part = named.count === printed ? null : understatedTotal(named, evidence);
      const onePart =
        part === null
          ? null
          : label(
              `Drukātais ${numberLabel(printed).lv} ir tikai vienas aktivitātes skaits („${part.activity}“).`,
              `The printed ${numberLabel(printed).en} is one activity only (“${part.activity}”).`,
            );
      const codes = [here?.code, named.code].filter((code) => code !== undefined);
      return { why: sentences(at, onePart), territories: [...new Set(codes)] };
    },
  };
}
